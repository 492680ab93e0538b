create or replace function public.whim_set_priority(item uuid, priority text, actor text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  was text;
begin
  perform whim.admit();
  found := whim.found(whim_set_priority.item);
  was := found.priority;
  if whim_set_priority.priority is null or whim_set_priority.priority <> all (enum_range(null::whim.priority)::text[]) then
    raise exception 'priority "%" is unknown', whim_set_priority.priority
      using errcode = 'PT460', hint = 'Use critical, high, medium or low.';
  end if;
  if found.finished_at is not null then
    perform whim.refuse_state(found, 'given another priority', 'It has ended already.');
  end if;
  if was <> whim_set_priority.priority then
    update whim.work_items as w set priority = whim_set_priority.priority::whim.priority where w.id = found.id returning w.* into found;
    perform whim.record_event(found.id, 'priority', whim.actor(whim_set_priority.actor), null, was, found.priority::text);
  end if;
  return whim.item_json(found.id);
end;
$$;
comment on function public.whim_set_priority(uuid, text, text) is 'Moves an item in the queue.';
