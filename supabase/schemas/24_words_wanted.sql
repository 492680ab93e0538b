create or replace function whim.words_wanted(repo text, asked tsquery) returns tsquery
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  -- Without what must not be there, and with "beside" as "and": the index knows no places. A lexeme has no "<" in it.
  select case
    when wanted.terms in ('', 'T') or wanted.terms ~ '''[^'']{201}' then null
    else regexp_replace(
      regexp_replace(wanted.terms, '<(-|\d+)>', '&', 'g'),
      '''((?:[^'']|'''')+)''', '''' || whim.words_mark(words_wanted.repo) || '\1''', 'g'
    )::tsquery
  end
  from (select querytree(words_wanted.asked) as terms) as wanted;
$$;
comment on function whim.words_wanted(text, tsquery) is
  'What the words of a repository''s learning must match in learnings_by_words to match a query. Null: the index cannot tell.';
