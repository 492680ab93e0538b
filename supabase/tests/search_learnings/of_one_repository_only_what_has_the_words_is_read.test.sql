begin;
set local role whim_owner;
select plan(17);

insert into whim.repositories (repo, language) values ('octo/repo', 'simple'), ('octo/german', 'german');
-- None of them is looked at for being nearly the same as another.
alter table whim.learnings disable trigger learnings_words;
insert into whim.learnings (repo, kind, content, words, author)
select 'octo/repo', 'gotcha', t, to_tsvector('simple', t), 'x' from (select 'parser tabs break it ' || n as t from generate_series(1, 600) as n) as filled;
alter table whim.learnings enable trigger learnings_words;
insert into whim.learnings (repo, kind, content, author) values
  ('octo/repo', 'gotcha', 'a lock file of src/lock.ts it''s here', 'x'), ('octo/repo', 'gotcha', 'a file that is a lock', 'x'),
  ('octo/german', 'gotcha', 'Die Migrationen der Datenbank', 'x');
create function pg_temp.found(query text, repo text default 'octo/repo') returns text[] language sql as
  $$ select array(select l ->> 'content' from jsonb_array_elements(public.whim_search_learnings(found.repo, found.query)) as l order by 1) $$;
create function pg_temp.looked_up() returns bigint language sql as $$ select pg_stat_get_xact_numscans('whim.learnings_by_words'::regclass) $$;

-- What is asked with the repository is what is asked without it, whatever a query may have in it.
select is(pg_temp.found(q), array(select l ->> 'content' from jsonb_array_elements(public.whim_search_learnings(query => q, most => 50)) as l where l ->> 'repo' = 'octo/repo' order by 1), q)
from unnest(array['"lock file"', 'lock -"lock file"', 'lock or 17', '-parser', 'src/lock.ts', 'it''s', 'nothing', '17 tabs', 'lock or break', '"tabs parser"', repeat('é', 1020), '''\ <-> & | ! (']) as q;
select is(pg_temp.found('migration', 'octo/german'), array['Die Migrationen der Datenbank'], 'in the repository''s language');
select is(pg_temp.found('lock', 'octo/none'), '{}');

create temp table was as select pg_temp.looked_up() as times;
select is(pg_temp.found('lock file'), array['a file that is a lock', 'a lock file of src/lock.ts it''s here']);
select is(pg_temp.looked_up() - (select times from was), 1::bigint, 'by the index that recall has');
select is(cardinality(pg_temp.found('tabs')), 50, 'and a word that most have is found, too');

select * from finish();
rollback;
