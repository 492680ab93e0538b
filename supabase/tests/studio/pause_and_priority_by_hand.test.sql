begin;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

update whim.work_items set pause_requested = true where source_id = '1';
select is((select status || blocked_by || pause_requested from whim.work_items where source_id = '1'), 'blockedpausetrue');
update whim.work_items set priority = 'critical' where source_id = '2';
select is((select before || after || actor from whim.events where event = 'priority'), 'mediumcritical' || session_user);
select public.whim_claim('a', 1, 'r');
update whim.work_items set pause_requested = true where source_id = '2';
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from whim.work_items where source_id = '2'), 'pause');
update whim.work_items set pause_requested = false where source_id = '2';
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from whim.work_items where source_id = '2'), null);

select * from finish();
rollback;
