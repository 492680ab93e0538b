create or replace function public.whim_get(id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  return (select whim.item_json(w.id) from whim.work_items as w where w.id = whim_get.id);
end;
$$;
comment on function public.whim_get(uuid) is 'One item, or null when there is none with this id.';
