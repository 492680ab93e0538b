begin;
set local role whim_owner;
select plan(7);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', '- [ ] task', 'main') from generate_series(1, 2) as n;
select public.whim_claim('a', 1, 'r');
create temporary table holder as select id, lease_token, fence from whim.work_items where lease_token is not null;
select public.whim_acquire_locks(id, lease_token, fence, array['src/a.ts']) from holder;
select public.whim_claim('b', 2, 'r');
create temporary table waiting as select id, lease_token, fence from whim.work_items where lease_token is not null and id not in (select id from holder);
select throws_ok($$select public.whim_give_back(id, lease_token, fence, 'locked', locked => array['../a']) from waiting$$, 'PT466');
select throws_ok($$select public.whim_give_back(id, lease_token, fence, 'locked', locked => array_fill('a'::text, array[1001])) from waiting$$, 'PT465');
select is((select (public.whim_give_back(id, lease_token, fence, 'locked', locked => array['src/a.ts', 'src/a.ts']) ->> 'attempts')::int from waiting), 0);
select is((select public.whim_claim('c', 2, 'r') ->> 'reason'), 'blocked', 'the holder runs: it is not started to be denied again');
select is((select waits_for from whim.queue), 'a file it will change is being changed');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from holder;
select is((select public.whim_claim('d', 2, 'r') #>> '{item,id}'), (select id::text from waiting));
select is((select touches::text[] from whim.work_items where id = (select id from waiting)), array['src/a.ts']);

select * from finish();
rollback;
