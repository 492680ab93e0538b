begin;
set local role whim_owner;
select plan(9);

update whim.settings set cooldown_seconds = 60;
select is(public.whim_claim('a', 1, 'r') ->> 'reason', 'empty');
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
update whim.settings set paused = true;
select is(public.whim_claim('a', 1, 'r') ->> 'reason', 'paused');
update whim.settings set paused = false, max_workers = 0;
select is(public.whim_claim('a', 1, 'r') ->> 'reason', 'at_capacity', 'no workers allowed');
update whim.settings set max_workers = 1;
select is(public.whim_claim('a', 2, 'r') ->> 'reason', 'at_capacity', 'a slot above the maximum');
update whim.settings set daily_iterations = 0;
select is(public.whim_claim('a', 1, 'r') ->> 'reason', 'budget_iterations');
update whim.settings set daily_iterations = 200, daily_usd = 0;
select is(public.whim_claim('a', 1, 'r') ->> 'reason', 'budget_usd');
select is(public.whim_claim('a', 1, 'r', metered => false) ->> 'kind', 'claimed', 'money does not bind a subscription');
update whim.work_items set status = 'queued', lease_token = null, lease_until = null, seat = null, available_at = now() + interval '1 hour';
update whim.workers set started_at = now() - interval '59 seconds';
select is(public.whim_claim('b', 1, 'r') ->> 'reason', 'cooling_down', '59 of 60 seconds');
update whim.workers set started_at = now() - interval '60 seconds';
select is(public.whim_claim('b', 1, 'r', metered => false) ->> 'reason', 'blocked', 'nothing is due yet');

select * from finish();
rollback;
