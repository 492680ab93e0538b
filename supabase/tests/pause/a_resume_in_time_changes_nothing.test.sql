begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_pause((select id from whim.work_items where source_id = '1'));
select public.whim_resume((select id from whim.work_items where source_id = '1'));
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from whim.work_items), null);
select is((select public.whim_give_back(id, lease_token, fence, 'the runner ends') ->> 'status' from whim.work_items), 'queued');

select * from finish();
rollback;
