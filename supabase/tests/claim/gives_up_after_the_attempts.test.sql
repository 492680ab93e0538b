begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_attempts = 1;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
update whim.work_items set lease_until = now() - interval '1 second';
select is(public.whim_claim('b', 1, 'r') ->> 'reason', 'empty');
select is((select status from whim.work_items), 'failed', 'a job that kills its runner does not loop');

select * from finish();
rollback;
