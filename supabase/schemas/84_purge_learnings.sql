create or replace function public.whim_purge_learnings(
  item uuid default null, worker uuid default null, author text default null, actor text default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  purged integer;
begin
  perform whim.admit();
  if num_nonnulls(whim_purge_learnings.item, whim_purge_learnings.worker, whim_purge_learnings.author) <> 1 then
    perform whim.misfit('name one of item, worker and author: what is to be purged');
  end if;
  delete from whim.learnings as l
  where l.item_id = whim_purge_learnings.item
    or l.author = whim_purge_learnings.author
    or (l.item_id, l.fence) in (select r.item_id, r.fence from whim.workers as r where r.id = whim_purge_learnings.worker);
  get diagnostics purged = row_count;
  perform whim.record_event(whim_purge_learnings.item, 'learnings purged', whim.actor(whim_purge_learnings.actor),
    format('%s of %s', purged, coalesce(whim_purge_learnings.item::text, whim_purge_learnings.worker::text, whim_purge_learnings.author)));
  return jsonb_build_object('purged', purged);
end;
$$;
comment on function public.whim_purge_learnings(uuid, uuid, text, text) is
  'Forgets everything one item, one run or one person''s work taught: for when it was poisoned.';
