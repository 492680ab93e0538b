create or replace function public.whim_learn(item uuid, token uuid, fence bigint, learnings jsonb) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  entry jsonb;
  learning whim.learnings;
  answer jsonb := '[]'::jsonb;
begin
  perform whim.admit();
  held := whim.held(whim_learn.item, whim_learn.token, whim_learn.fence);
  if whim_learn.learnings is null or jsonb_typeof(whim_learn.learnings) <> 'array' or jsonb_array_length(whim_learn.learnings) > 50 then
    perform whim.misfit('learnings are a list of at most 50');
  end if;
  for entry in select e from jsonb_array_elements(whim_learn.learnings) as e order by e ->> 'content' loop
    insert into whim.learnings as l (repo, kind, content, cited_files, item_id, fence, author)
    values (
      held.repo, entry ->> 'kind', btrim(entry ->> 'content'),
      array(select whim.canonical_path(p) from jsonb_array_elements_text(coalesce(entry -> 'cited_files', '[]'::jsonb)) as p),
      held.id, held.fence, left(coalesce(held.requested_by, 'unknown'), 200)
    )
    on conflict (repo, digest) do update set
      -- Sent twice by the same work it was found once.
      seen = l.seen + case when l.item_id is distinct from excluded.item_id then 1 else 0 end
    returning l.* into learning;
    -- What others wrote or a person has agreed to keeps the vector it is found by.
    if entry -> 'embedding' is not null
      and (learning.embedding_model is null or (learning.trust = 'quarantined' and learning.item_id = held.id))
    then
      perform whim.set_embedding(learning.id, entry -> 'embedding', entry ->> 'model');
    end if;
    answer := answer || jsonb_build_object('id', learning.id, 'seen', learning.seen, 'trust', learning.trust);
  end loop;
  return answer;
exception
  when check_violation or not_null_violation or data_exception then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_learn(uuid, uuid, bigint, jsonb) is
  'Writes down what the work found out, once per repository and sentence. Only this item sees it until it is reviewed.';
