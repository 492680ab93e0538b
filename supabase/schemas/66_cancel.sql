create or replace function public.whim_cancel(item uuid, actor text default null, reason text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  who text := whim.actor(whim_cancel.actor);
begin
  perform whim.admit();
  found := whim.found(whim_cancel.item);
  if found.status in ('queued', 'blocked') then
    perform whim.release(found, 'cancelled', 'cancelled', who, whim_cancel.reason);
  elsif found.status in ('assigned', 'running') then
    if not found.cancel_requested then
      update whim.work_items as w set cancel_requested = true where w.id = found.id returning w.* into found;
      perform whim.record_event(found.id, 'cancel requested', who, whim_cancel.reason, found.status, found.status);
    end if;
  elsif found.status <> 'cancelled' then
    perform whim.refuse_state(found, 'cancelled', 'It has ended already: nothing is left to stop.');
  end if;
  return whim.item_json(found.id);
end;
$$;
comment on function public.whim_cancel(uuid, text, text) is
  'Ends work for good: at once while it waits; work under way stops within one heartbeat, or when its lease ends. What has ended stays as it ended.';
