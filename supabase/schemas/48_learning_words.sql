create or replace function whim.learning_words() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  mine text[];
  -- With the words that a language's own configuration leaves out: "not" is one of them.
  spoken text[] := tsvector_to_array(to_tsvector('pg_catalog.simple', new.content));
  rare tsquery;
begin
  new.words := to_tsvector(
    ('pg_catalog.' || coalesce((select l.language from whim.repositories as l where l.repo = new.repo), 'simple'))::regconfig, new.content
  );
  mine := tsvector_to_array(new.words);
  -- Whatever shares four fifths of the words has at least one of any fifth of them: the longest are the rarest.
  rare := (
    select string_agg(quote_literal(whim.words_mark(new.repo) || w.lexeme), ' | ')
    from (
      select m.lexeme from unnest(mine) as m (lexeme) where length(m.lexeme) <= 200
      order by length(m.lexeme) desc, m.lexeme limit cardinality(mine) / 5 + 1
    ) as w
  )::tsquery;
  new.alike := (
    select near.id
    from (
      select l.id, l.created_at, tsvector_to_array(l.words) as lexemes, l.content
      from whim.learnings as l
      where whim.words_here(l.repo, l.words) @@ rare and l.repo || '' = new.repo and l.id <> new.id
        -- Near to the first of them, not to one that is: a word at a time another sentence would be hidden behind it.
        and l.alike is null
      limit 200
    ) as near
    cross join lateral (
      select count(*) as shared from (select unnest(mine) intersect select unnest(near.lexemes)) as both_ones
    ) as overlap
    where overlap.shared >= 0.8 * (cardinality(mine) + cardinality(near.lexemes) - overlap.shared)
      -- "Never run it" is not "run it", and port 5432 not port 5433, however many words they share.
      and not exists (
        -- Only of those that are near: a text is taken apart for it.
        select from (select tsvector_to_array(to_tsvector('pg_catalog.simple', near.content)) offset 0) as its (said)
        cross join lateral (
          (select unnest(spoken) except select unnest(its.said)) union all (select unnest(its.said) except select unnest(spoken))
        ) as apart (w)
        where apart.w = any (whim.turning_words()) or apart.w ~ '[0-9/._]'
      )
    order by near.created_at, near.id
    limit 1
  );
  return new;
end;
$$;
comment on function whim.learning_words() is 'The words a learning is found by, and the earlier one that says nearly the same.';

create or replace trigger learnings_words before insert or update of content on whim.learnings
  for each row execute function whim.learning_words();

create or replace function whim.change_language() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update whim.learnings as l set content = l.content where l.repo = new.repo;
  return null;
end;
$$;
comment on function whim.change_language() is 'Learnings of the repository are found by the words of its new language.';

create or replace trigger repositories_change_language after update of language on whim.repositories
  for each row when (old.language is distinct from new.language) execute function whim.change_language();
