create or replace function public.whim_release_locks(item uuid, token uuid, fence bigint, paths text[] default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  released integer;
begin
  perform whim.admit();
  held := whim.held(whim_release_locks.item, whim_release_locks.token, whim_release_locks.fence);
  delete from whim.file_locks as l
  where l.item_id = held.id
    and (whim_release_locks.paths is null
      or l.path = any (array(select whim.canonical_path(p) from unnest(whim_release_locks.paths) as p)));
  get diagnostics released = row_count;
  return jsonb_build_object('released', released);
end;
$$;
comment on function public.whim_release_locks(uuid, uuid, bigint, text[]) is 'Gives files free before the item is left; without paths all of them.';
