begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', '- [ ] task', 'main') from generate_series(1, 2) as n;
select is((select public.whim_wake('octo/repo') ->> 'slot'), '1');
select is((select public.whim_wake('octo/repo') ->> 'slot'), '2');
select is((select public.whim_wake('octo/repo') ->> 'slot'), null, 'two are enough for two');
update whim.wakeups set at = now() - interval '3 minutes';
select is((select public.whim_wake('octo/repo') ->> 'slot'), '1', 'a lost wake-up is repeated');
select public.whim_claim('a', 1, 'r', 'octo/repo');
update whim.work_items set touches = array['a.ts'];
delete from whim.wakeups;
select is((select public.whim_wake('octo/repo') ->> 'slot'), null, 'what would change the same file may not start yet');
select is((select public.whim_wake('octo/nowhere') ->> 'slot'), null);

select * from finish();
rollback;
