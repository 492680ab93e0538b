begin;
set local role whim_owner;
select plan(1);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
-- It died after an hour, and nobody asked for work before the next morning.
update whim.workers set started_at = now() - interval '11 hours';
update whim.work_items set lease_until = now() - interval '10 hours';
select whim.reap(10);
update whim.work_items set available_at = now();
select is((select round((public.whim_claim('b', 1, 'r') #>> '{spent,minutes}')::numeric)), 60::numeric);

select * from finish();
rollback;
