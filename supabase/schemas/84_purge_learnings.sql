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
  -- The sources go with them; what other work wrote down too is that work's.
  with
  wrote as (
    delete from whim.learning_sources as s
    where s.item_id = whim_purge_learnings.item
      or s.author = whim_purge_learnings.author
      or (s.item_id, s.fence) in (select r.item_id, r.fence from whim.workers as r where r.id = whim_purge_learnings.worker)
    returning s.learning_id, s.item_id
  )
  delete from whim.learnings as l
  where (
      l.id in (select w.learning_id from wrote as w)
      or l.item_id = whim_purge_learnings.item
      or l.author = whim_purge_learnings.author
      or (l.item_id, l.fence) in (select r.item_id, r.fence from whim.workers as r where r.id = whim_purge_learnings.worker)
    )
    and not exists (
      select from whim.learning_sources as s
      where s.learning_id = l.id and (s.learning_id, s.item_id) not in (select w.learning_id, w.item_id from wrote as w)
    );
  get diagnostics purged = row_count;
  perform whim.record_event(whim_purge_learnings.item, 'learnings purged', whim.actor(whim_purge_learnings.actor),
    format('%s of %s', purged, coalesce(whim_purge_learnings.item::text, whim_purge_learnings.worker::text, whim_purge_learnings.author)));
  return jsonb_build_object('purged', purged);
end;
$$;
comment on function public.whim_purge_learnings(uuid, uuid, text, text) is
  'Forgets everything one item, one run or one person''s work alone taught: for when it was poisoned.';
