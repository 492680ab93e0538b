begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) - 'lease_until' from lease),
  '{"stop": null, "notes": [], "limits": {"iterations": 50, "minutes": 240, "usd": 10.0000}}'::jsonb);
select public.whim_note(id, 'Look at a.ts', 'ada') from lease;
select public.whim_set_limits(id, minutes => 5) from lease;
select public.whim_pause(id, 'ada') from lease;
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from lease), 'pause');
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) #>> '{notes,0,note}' from lease), 'Look at a.ts');
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1, notes_seen => (select max(n.id) from whim.notes as n)) -> 'notes' from lease), '[]'::jsonb, 'told once');
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) #>> '{limits,minutes}' from lease), '5');
select public.whim_cancel(id, 'ada') from lease;
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from lease), 'cancel', 'a cancel is stronger');

select * from finish();
rollback;
