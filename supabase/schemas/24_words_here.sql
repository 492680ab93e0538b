-- An index of words alone knows no repositories: of a hundred thousand learnings it finds what all the others say first,
-- and each is read to be passed over: most of the 173 ms that a question took there.
create or replace function whim.words_here(repo text, words tsvector) returns tsvector
language sql
immutable
strict
parallel safe
-- Once when a learning is written; for each row it would cost more than the search.
cost 10000
set search_path = pg_catalog, pg_temp
as $$
  select array_to_tsvector(array(
    select whim.words_mark(words_here.repo) || w.lexeme
    from unnest(tsvector_to_array(words_here.words)) as w (lexeme)
    -- With the mark the longest would be longer than a lexeme may be, and the learning could not be written.
    where length(w.lexeme) <= 200
  ));
$$;
comment on function whim.words_here(text, tsvector) is 'The words of a learning as words of its repository: learnings_by_words finds them without looking at any other''s.';
