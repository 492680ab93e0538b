create or replace function public.whim_note(item uuid, note text, actor text default null, key text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  who text := whim.actor(whim_note.actor);
begin
  perform whim.admit();
  found := whim.found(whim_note.item);
  if exists (select from whim.notes as n where n.item_id = found.id and n.key = whim_note.key) then
    return whim.item_json(found.id);
  end if;
  if found.finished_at is not null then
    perform whim.refuse_state(found, 'told anything', 'It has ended: ask for more with whim_requeue (/whim retry <what is to be done>).');
  end if;
  insert into whim.notes (item_id, author, note, key) values (found.id, who, btrim(whim_note.note), whim_note.key);
  perform whim.record_event(found.id, 'note', who, whim_note.note, found.status, found.status);
  return whim.item_json(found.id);
exception
  when check_violation or not_null_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_note(uuid, text, text, text) is
  'Tells the work something: it is part of the next prompt and of all that follow. With a key it is said once, however often it is sent.';
