begin;
set local role whim_owner;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
update whim.work_items set lease_until = now() + interval '1 second';
select public.whim_heartbeat(id, lease_token, fence, 'running', 3) from whim.work_items;
select is((select lease_until from whim.work_items), now() + interval '300 seconds');
select is((select phase || iteration from whim.workers), 'running3');

select * from finish();
rollback;
