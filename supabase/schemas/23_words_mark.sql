-- Written apart from the words, so that a question makes the same of its own words as the index of a learning's.
create or replace function whim.words_mark(repo text) returns text
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select left(md5(words_mark.repo), 8);
$$;
comment on function whim.words_mark(text) is 'What stands before each word that a repository''s learnings are found by.';
