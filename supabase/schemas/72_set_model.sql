create or replace function public.whim_set_model(item uuid, model text, actor text default null) returns jsonb
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
  found := whim.found(whim_set_model.item);
  was := found.model;
  if found.finished_at is not null then
    perform whim.refuse_state(found, 'given another model', 'It has ended: ask for it again first (/whim retry).');
  end if;
  if was is distinct from nullif(btrim(whim_set_model.model), '') then
    update whim.work_items as w set model = nullif(btrim(whim_set_model.model), '') where w.id = found.id returning w.* into found;
    perform whim.record_event(found.id, 'model', whim.actor(whim_set_model.actor), null, was, found.model);
  end if;
  return whim.item_json(found.id);
exception
  when check_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_set_model(uuid, text, text) is
  'The model this item is worked with, from its next claim on; empty means the worker''s own choice.';
