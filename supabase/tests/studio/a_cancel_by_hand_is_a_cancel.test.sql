begin;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
update whim.work_items set cancel_requested = true;
select is((select status from whim.work_items where source_id = '2'), 'cancelled', 'what waited');
select is((select status || cancel_requested from whim.work_items where source_id = '1'), 'assignedtrue', 'what runs is asked to');
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from whim.work_items where source_id = '1'), 'cancel');
select is((select count(*) from whim.events where cause = 'asked for in Studio' and actor = session_user), 2::bigint);

select * from finish();
rollback;
