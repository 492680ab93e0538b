create or replace function public.whim_resume(item uuid, actor text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  who text := whim.actor(whim_resume.actor);
begin
  perform whim.admit();
  found := whim.found(whim_resume.item);
  if found.status = 'blocked' and found.blocked_by = 'pause' then
    update whim.work_items as w set status = 'queued', blocked_by = null, pause_requested = false where w.id = found.id returning w.* into found;
    perform whim.record_event(found.id, 'resumed', who, null, 'blocked', 'queued');
  elsif found.pause_requested then
    update whim.work_items as w set pause_requested = false where w.id = found.id returning w.* into found;
    perform whim.record_event(found.id, 'resumed', who, null, found.status, found.status);
  elsif found.status not in ('queued', 'assigned', 'running') then
    perform whim.refuse_state(found, 'resumed', 'It is not paused: put it back in the queue with whim_requeue (/whim retry).');
  end if;
  return whim.item_json(found.id);
end;
$$;
comment on function public.whim_resume(uuid, text) is 'Lets paused work go on; what is not paused stays as it is.';
