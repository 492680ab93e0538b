begin;
set local role whim_owner;
select plan(6);

select is(public.whim_wake('octo/repo') ->> 'slot', null, 'nothing to do');
select public.whim_enqueue('octo/repo', 'issue', n::text, 'Title', '- [ ] task', 'main') from generate_series(1, 3) as n;
select is((public.whim_wake('octo/repo') ->> 'slot')::int, 1);
select is((public.whim_wake('octo/repo') ->> 'slot')::int, 2);
select is(public.whim_wake('octo/repo') ->> 'slot', null, 'all are woken');
update whim.wakeups set at = now() - interval '121 seconds' where slot = 2;
select is((public.whim_wake('octo/repo') ->> 'slot')::int, 2, 'a lost wake-up is repeated');
select public.whim_claim('a', 1, 'r', 'octo/repo');
select is((select count(*) from whim.wakeups), 1::bigint, 'a claim uses its wake-up up');

select * from finish();
rollback;
