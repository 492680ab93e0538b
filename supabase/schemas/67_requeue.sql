create or replace function public.whim_requeue(item uuid, actor text default null, request text default null, key text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  who text := whim.actor(whim_requeue.actor);
  was text;
  other uuid;
  hindrance text;
  asked text := nullif(btrim(whim_requeue.request), '');
begin
  perform whim.admit();
  found := whim.found(whim_requeue.item);
  was := found.status;
  -- The same request again, its first answer lost; or nothing that would be other than it is.
  if exists (select from whim.notes as n where n.item_id = found.id and n.key = whim_requeue.key)
    or (asked is null and found.status = 'queued' and found.attempts = 0 and found.available_at <= now())
  then
    return whim.item_json(found.id);
  end if;
  if found.status in ('assigned', 'running') then
    perform whim.refuse_state(found, 'queued again', 'It is being worked on: tell it something with a note, or cancel it first.');
  end if;
  if found.blocked_by in ('dependency', 'approval') then
    perform whim.refuse_state(found, 'queued', format('It waits for %s.',
      case found.blocked_by when 'dependency' then 'the work it depends on' else 'an approval (/whim approve)' end));
  end if;
  select w.id into other from whim.work_items as w
  where w.repo = found.repo and w.source = found.source and w.source_id = found.source_id and w.id <> found.id and w.finished_at is null;
  if other is not null then
    perform whim.refuse_state(found, 'queued again', format('Item %s is at work on the same source.', other));
  end if;
  hindrance := whim.hindrance(found.id);
  if asked is not null then
    insert into whim.notes (item_id, author, note, task, key) values (found.id, who, asked, true, whim_requeue.key);
  end if;
  update whim.work_items as w set
    status = case when hindrance is null then 'queued' else 'blocked' end, blocked_by = hindrance,
    attempts = 0, counted_after = w.fence, available_at = now(), due = true, error = null, error_category = null,
    pause_requested = false, outcome = null, settled_at = null, finished_at = null
  where w.id = found.id
  returning w.* into found;
  perform whim.record_event(found.id, found.status, who, coalesce(asked, 'asked for again'), was, found.status);
  return whim.item_json(found.id);
exception
  when check_violation or unique_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_requeue(uuid, text, text, text) is
  'Puts work that ended, waits, asked something or was paused back in the queue at once: attempts and what it may use start anew, its history, branch and checkpoint stay. A request becomes a task of its own; with a key once, however often it is sent.';
