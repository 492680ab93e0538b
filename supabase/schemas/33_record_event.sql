create or replace function whim.record_event(
  item_id uuid, event text, actor text, cause text default null, before text default null, after text default null
) returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
  insert into whim.events (item_id, event, actor, cause, before, after)
  values (record_event.item_id, record_event.event, record_event.actor, left(record_event.cause, 2000), record_event.before, record_event.after);
$$;
comment on function whim.record_event(uuid, text, text, text, text, text) is 'One line of history.';
