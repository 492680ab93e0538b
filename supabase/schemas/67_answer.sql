create or replace function public.whim_answer(item uuid, source_text text, source_hash text, actor text default null, approval jsonb default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  pinned whim.specs;
begin
  perform whim.admit();
  perform whim.refuse_text('source_text', whim_answer.source_text);
  if whim_answer.source_hash is null then
    perform whim.misfit('an answer needs the hash of the text: what is approved and published is bound to it');
  end if;
  found := whim.found(whim_answer.item);
  select p.* into pinned from whim.specs as p where p.item_id = found.id;
  -- The same answer once more: the first reply was lost.
  if found.blocked_by is distinct from 'information' and pinned.source_text = whim_answer.source_text
    and found.source_hash is not distinct from whim_answer.source_hash and found.finished_at is null
  then
    return whim.item_json(found.id);
  end if;
  if found.blocked_by is distinct from 'information' then
    perform whim.refuse_state(found, 'answered', 'It asked nothing: tell it something with a note (/whim note), or ask for it again (/whim retry).');
  end if;
  if pinned.spec is not null then
    perform whim.refuse_state(found, 'given another text', 'It has a spec already: answer with whim_requeue and a request (/whim retry <answer>).');
  end if;
  update whim.specs as p set source_text = whim_answer.source_text where p.item_id = found.id;
  update whim.work_items as w set source_hash = whim_answer.source_hash where w.id = found.id;
  if whim_answer.approval is not null then
    if whim_answer.approval ->> 'base_commit' is null or whim_answer.approval ->> 'reason' is null then
      perform whim.misfit('an approval names its reason and the base commit it is for: {base_commit, reason}');
    end if;
    insert into whim.approvals as a (item_id, base_commit) values (found.id, whim_answer.approval ->> 'base_commit')
    on conflict (item_id) do update set base_commit = excluded.base_commit, approved_by = null, approved_at = null;
    -- Whatever the spec will say: no rule about that waives this one.
    update whim.work_items as w
    set metadata = jsonb_set(
      w.metadata || jsonb_build_object('whim', coalesce(w.metadata -> 'whim', '{}') - 'approvalRule'),
      '{whim,approvalReason}', to_jsonb(left(whim_answer.approval ->> 'reason', 500))
    )
    where w.id = found.id;
  end if;
  return public.whim_requeue(found.id, whim_answer.actor);
exception
  when check_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_answer(uuid, text, text, text, jsonb) is
  'The text as it is now, with the answers to what the work asked: the spec is written from it, from the queue''s next free worker on. With an approval, {base_commit, reason}, that spec waits for whim_approve.';
