begin;
set local role whim_owner;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
update whim.work_items set lease_until = now() + interval '1 second';
select public.whim_heartbeat(id, lease_token, fence, 'running', 3) from whim.work_items;
select ok((select lease_until between now() + interval '300 seconds' and now() + interval '300.066 seconds' from whim.work_items), 'not shorter than it says');
select is((select phase || iteration from whim.workers), 'running3');

select * from finish();
rollback;
