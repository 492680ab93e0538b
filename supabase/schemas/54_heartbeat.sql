create or replace function public.whim_heartbeat(
  item uuid, token uuid, fence bigint, phase text, iteration integer, notes_seen bigint default 0
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  settings whim.settings;
begin
  perform whim.admit();
  if whim_heartbeat.phase is null or whim_heartbeat.phase not in ('setup', 'running', 'committing', 'publishing', 'stuck')
    or whim_heartbeat.iteration is null or whim_heartbeat.iteration < 0
  then
    perform whim.misfit(format('a heartbeat in phase "%s" and iteration %s', whim_heartbeat.phase, whim_heartbeat.iteration));
  end if;
  select s.* into strict settings from whim.settings as s;
  -- Up to a multiple of 2^16 µs, as Postgres counts them: what differs from the last beat is then two bytes and not four, with
  -- which its record in the WAL is eight bytes longer.
  update whim.work_items as w set lease_until = date_bin(
    '65.536 milliseconds', now() + make_interval(secs => settings.stale_after_seconds + 0.065535), '2000-01-01 00:00:00+00')
  where w.id = whim_heartbeat.item and w.lease_token = whim_heartbeat.token and w.fence = whim_heartbeat.fence
  returning w.* into held;
  if held.id is null then
    perform whim.held(whim_heartbeat.item, whim_heartbeat.token, whim_heartbeat.fence); -- says so
  end if;
  -- Most beats bring nothing new: the lease tells that the worker is alive.
  update whim.workers as r set phase = whim_heartbeat.phase, iteration = whim_heartbeat.iteration
  where r.item_id = held.id and r.fence = held.fence
    and (r.phase, r.iteration) is distinct from (whim_heartbeat.phase, whim_heartbeat.iteration);
  return jsonb_build_object(
    'lease_until', held.lease_until,
    'stop', case when held.cancel_requested then 'cancel' when held.pause_requested or settings.hold_running then 'pause' end,
    'notes', whim.notes_json(held.id, whim_heartbeat.notes_seen),
    'limits', whim.limits_json(held, settings)
  );
end;
$$;
comment on function public.whim_heartbeat(uuid, uuid, bigint, text, integer, bigint) is
  'Keeps the lease, says how far the work is, and brings back what people asked for meanwhile: to stop, notes, other limits.';
