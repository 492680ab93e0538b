begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_attempts = 1;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select is(public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) ->> 'status', 'failed') from whim.work_items;
update whim.work_items set available_at = now() - interval '1 day';
select is(public.whim_claim('b', 1, 'r') ->> 'reason', 'empty');

select * from finish();
rollback;
