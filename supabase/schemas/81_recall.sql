create or replace function public.whim_recall(
  item uuid, token uuid, fence bigint, query text, embedding jsonb default null, model text default null, most integer default 10
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  answer jsonb;
begin
  perform whim.admit();
  held := whim.held(whim_recall.item, whim_recall.token, whim_recall.fence);
  with
  best as (
    select r.id, r.score from whim.recalled(held.repo, held.id, whim_recall.query, whim_recall.embedding, whim_recall.model,
      least(greatest(coalesce(whim_recall.most, 10), 1), 20)) as r
  ),
  used as (
    insert into whim.learning_uses as u (learning_id, item_id) select b.id, held.id from best as b
    on conflict (learning_id, item_id) do nothing
    returning u.learning_id
  ),
  counted as (
    -- Locked in one order: two recalls of the same learnings wait for each other, never in a circle.
    update whim.learnings as l set uses = l.uses + 1, last_used_at = now()
    where l.id in (
      select o.id from whim.learnings as o where o.id in (select u.learning_id from used as u) order by o.id for no key update
    )
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', l.id, 'repo', l.repo, 'kind', l.kind, 'content', l.content, 'cited_files', l.cited_files, 'trust', l.trust, 'score', b.score
  ) order by b.score desc, l.created_at, l.id), '[]'::jsonb) into answer
  from best as b join whim.learnings as l on l.id = b.id;
  return answer;
exception
  when data_exception then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_recall(uuid, uuid, bigint, text, jsonb, text, integer) is
  'What earlier work found out that may help here, best first, by meaning (vectors of the same model) and by words. Its use is recorded, once an item.';
