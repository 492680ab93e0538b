begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from lease;
select is(public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) ->> 'status', 'queued', 'the same answer') from lease;
select is((select count(*) from whim.events where after = 'queued' and before = 'assigned'), 1::bigint, 'one event');
update whim.work_items set available_at = now();
select public.whim_claim('b', 1, 'r');
select is(public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) ->> 'status', 'assigned', 'a late repetition leaves the next worker alone') from lease;
select is((select count(*) from whim.workers where status = 'active'), 1::bigint);

select * from finish();
rollback;
