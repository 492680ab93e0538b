create or replace function public.whim_learn(item uuid, token uuid, fence bigint, learnings jsonb) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  entry jsonb;
  learning whim.learnings;
  told uuid;
  answer jsonb := '[]'::jsonb;
begin
  perform whim.admit();
  held := whim.held(whim_learn.item, whim_learn.token, whim_learn.fence);
  if whim_learn.learnings is null or jsonb_typeof(whim_learn.learnings) <> 'array' or jsonb_array_length(whim_learn.learnings) > 50 then
    perform whim.misfit('learnings are a list of at most 50');
  end if;
  for entry in select e from jsonb_array_elements(whim_learn.learnings) as e order by e ->> 'content' loop
    -- Work can only contradict what it was told, and what is its own it says anew.
    told := (
      select u.learning_id from whim.learning_uses as u join whim.learnings as l on l.id = u.learning_id
      where u.item_id = held.id and u.learning_id = (entry ->> 'contradicts')::uuid and l.repo = held.repo
    );
    if entry ->> 'contradicts' is not null and told is null then
      perform whim.misfit(format('learning %s was not told to this work: it cannot contradict it', entry ->> 'contradicts'));
    end if;
    insert into whim.learnings as l (repo, kind, content, cited_files, contradicts, item_id, fence, author)
    values (
      held.repo, entry ->> 'kind', btrim(entry ->> 'content'),
      array(select whim.canonical_path(p) from jsonb_array_elements_text(coalesce(entry -> 'cited_files', '[]'::jsonb)) as p),
      told, held.id, held.fence, left(coalesce(held.requested_by, 'unknown'), 200)
    )
    on conflict (repo, digest) do update set
      -- Sent twice by the same work it was found once.
      seen = l.seen + case when exists (
        select from whim.learning_sources as s where s.learning_id = l.id and s.item_id = excluded.item_id
      ) then 0 else 1 end,
      seen_at = now(),
      -- Found again: what went because nobody wanted it is looked at again. A person's word stays.
      trust = case when l.trust = 'retired' and l.retired_because in ('idle', 'closed') then 'quarantined' else l.trust end,
      retired_because = case when l.retired_because in ('idle', 'closed') then null else l.retired_because end
    returning l.* into learning;
    insert into whim.learning_sources as s (learning_id, item_id, fence, author)
    values (learning.id, held.id, held.fence, left(coalesce(held.requested_by, 'unknown'), 200))
    on conflict (learning_id, item_id) do nothing;
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
