create or replace function public.whim_untold(item uuid, token uuid, fence bigint, learnings uuid[]) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  undone integer;
begin
  perform whim.admit();
  held := whim.held(whim_untold.item, whim_untold.token, whim_untold.fence);
  if whim_untold.learnings is null or cardinality(whim_untold.learnings) > 20 then
    perform whim.misfit('name at most 20 learnings');
  end if;
  perform from whim.learnings as l where l.id = any (whim_untold.learnings) order by l.id for no key update;
  with gone as (
    delete from whim.learning_uses as u
    where u.item_id = held.id and u.learning_id = any (whim_untold.learnings) and u.verdict is null
    returning u.learning_id
  )
  update whim.learnings as l set
    uses = l.uses - 1,
    last_used_at = (select max(u.at) from whim.learning_uses as u where u.learning_id = l.id and u.item_id <> held.id)
  where l.id in (select g.learning_id from gone as g);
  get diagnostics undone = row_count;
  return jsonb_build_object('untold', undone);
end;
$$;
comment on function public.whim_untold(uuid, uuid, bigint, uuid[]) is
  'Takes back the use of what whim_recall found and the worker did not tell: the files it cites are gone. Unused, it expires.';
