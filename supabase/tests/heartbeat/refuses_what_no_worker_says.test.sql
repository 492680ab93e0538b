begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select throws_ok($$select public.whim_heartbeat(id, lease_token, fence, 'dancing', 1) from whim.work_items$$, 'PT465');
select throws_ok($$select public.whim_heartbeat(id, lease_token, fence, 'running', -1) from whim.work_items$$, 'PT465');
select throws_ok($$select public.whim_heartbeat(id, lease_token, fence, null, 1) from whim.work_items$$, 'PT465');

select * from finish();
rollback;
