begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
select is((select available_at - now() from whim.work_items), interval '1 minute');
update whim.work_items set available_at = now();
select public.whim_claim('b', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
select is((select available_at - now() from whim.work_items), interval '5 minutes');
update whim.work_items set available_at = now();
select public.whim_claim('c', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
select is((select status from whim.work_items), 'failed', 'three attempts are all');
select is((select error from whim.work_items), 'net');
select is((select count(*) from whim.workers where status = 'active'), 0::bigint);

select * from finish();
rollback;
