begin;
set local role whim_owner;
select plan(7);

insert into whim.repositories (repo, private) values ('octo/repo', false), ('octo/other', false);
insert into whim.learnings (repo, kind, content, trust, author) values ('octo/repo', 'gotcha', 'parser tabs are slow', 'trusted', 'x');
insert into whim.learnings (repo, kind, content, trust, author)
select 'octo/other', 'gotcha', 'parser tabs break it ' || n, 'trusted', 'x' from generate_series(1, 200) as n;
select is(
  array(select l.content from whim.recalled('octo/repo', null, 'parser tabs', null, null, 10) as r join whim.learnings as l on l.id = r.id),
  array['parser tabs are slow']
);
select is(
  (select count(*) from unnest(tsvector_to_array(whim.words_here('octo/repo', 'a b'))) as w
    where w = any (tsvector_to_array(whim.words_here('octo/other', 'a b')))), 0::bigint, 'no word of one is a word of the other'
);

-- As recall asks: planned for any question, and no row's words are taken apart again.
create function pg_temp.plan_of_words() returns setof text language plpgsql set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  prepare own (tsquery[], text) as select l.id from unnest($1) as p (here) cross join lateral (
    select l.id from whim.learnings as l where whim.words_here(l.repo, l.words) @@ p.here and l.repo || '' = $2 limit 300
  ) as l;
  return query execute 'explain execute own (array[''a'']::tsquery[], ''octo/repo'')';
end;
$$;
create temp table planned as select p from pg_temp.plan_of_words() as p;
select isnt_empty($$ select from planned where p ~ 'Index Scan (on|using) learnings_by_words' $$, 'the index finds them');
select is_empty($$ select from planned where p ~ 'Filter:.*words_here' $$, 'and nothing else looks for them');

-- A word that is longer than a lexeme may be with its repository's mark is no reason to lose the learning.
select lives_ok(
  $$ insert into whim.learnings (repo, kind, content, trust, author) values ('octo/repo', 'gotcha', repeat('é', 1020) || ' fixtures', 'trusted', 'x') $$
);
select is((select count(*) from whim.recalled('octo/repo', null, 'fixtures', null, null, 10)), 1::bigint, 'it is found by its other words');
select is((select count(*) from whim.recalled('octo/repo', null, repeat('é', 1020), null, null, 10)), 0::bigint);

select * from finish();
rollback;
