create or replace function whim.notes_json(item uuid, after bigint) returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'author', n.author, 'note', n.note, 'task', n.task) order by n.id), '[]'::jsonb)
  from whim.notes as n where n.item_id = notes_json.item and n.id > coalesce(notes_json.after, 0);
$$;
comment on function whim.notes_json(uuid, bigint) is 'What people told this work, newer than the note the worker has seen.';
