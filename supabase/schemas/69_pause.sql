create or replace function public.whim_pause(item uuid, actor text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  who text := whim.actor(whim_pause.actor);
begin
  perform whim.admit();
  found := whim.found(whim_pause.item);
  if found.status = 'queued' then
    update whim.work_items as w set status = 'blocked', blocked_by = 'pause', pause_requested = true where w.id = found.id returning w.* into found;
    perform whim.record_event(found.id, 'paused', who, null, 'queued', 'blocked');
  elsif found.status in ('assigned', 'running') then
    if not found.pause_requested then
      update whim.work_items as w set pause_requested = true where w.id = found.id returning w.* into found;
      perform whim.record_event(found.id, 'pause requested', who, null, found.status, found.status);
    end if;
  elsif found.status <> 'blocked' or found.blocked_by <> 'pause' then
    perform whim.refuse_state(found, 'paused', 'Nothing of it is queued or under way.');
  end if;
  return whim.item_json(found.id);
end;
$$;
comment on function public.whim_pause(uuid, text) is
  'Holds work back until it is resumed: at once while it waits, after the present iteration while it is worked on.';
