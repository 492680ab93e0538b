begin;
set local role whim_owner;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
update whim.work_items set lease_until = now() + interval '1 second';
select throws_ok($$select public.whim_heartbeat(id, lease_token, fence - 1, 'running', 1) from whim.work_items$$, 'PT409');
select is((select lease_until from whim.work_items), now() + interval '1 second');

select * from finish();
rollback;
