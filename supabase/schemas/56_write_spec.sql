create or replace function public.whim_write_spec(
  item uuid, token uuid, fence bigint, spec text, tasks integer default null, touches text[] default '{}', base_commit text default null,
  approval jsonb default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  present text;
begin
  perform whim.admit();
  perform whim.refuse_text('spec', whim_write_spec.spec);
  if whim.ended_as(whim_write_spec.item, whim_write_spec.token, whim_write_spec.fence, array['returned', 'cancelled']) and exists (
    select from whim.specs as p where p.item_id = whim_write_spec.item and p.spec = whim_write_spec.spec
  ) then
    return jsonb_build_object('proceed', false, 'item', public.whim_get(whim_write_spec.item));
  end if;
  held := whim.held(whim_write_spec.item, whim_write_spec.token, whim_write_spec.fence);
  select p.spec into present from whim.specs as p where p.item_id = held.id;
  if present is distinct from whim_write_spec.spec then
    if present is not null then
      perform whim.refuse_state(held, 'given another spec', 'It has one: work that, or ask a person (whim_ask).');
    end if;
    update whim.specs as p set spec = whim_write_spec.spec where p.item_id = held.id;
    update whim.work_items as w set
      tasks = coalesce(whim_write_spec.tasks, w.tasks),
      -- What as large work cost lately, before this one counts: its card holds against it what it takes.
      metadata = case
        when whim_write_spec.tasks is null or octet_length(w.metadata::text) > 16000 or jsonb_typeof(w.metadata -> 'whim') <> 'object' then w.metadata
        else w.metadata || jsonb_build_object('whim',
          coalesce(w.metadata -> 'whim', '{}') || jsonb_build_object('estimate', public.whim_estimate(whim_write_spec.tasks, w.repo)))
      end,
      touches = array(select whim.canonical_path(t, true) from unnest(coalesce(whim_write_spec.touches, '{}')) as t)
    where w.id = held.id
    returning w.* into held;
    if whim_write_spec.base_commit is not null then
      update whim.approvals as a set base_commit = whim_write_spec.base_commit where a.item_id = held.id and a.approved_at is null;
    end if;
    perform whim.record_event(held.id, 'spec written', 'worker ' || r.runner, null, held.status, held.status)
    from whim.workers as r where r.item_id = held.id and r.status = 'active';
  end if;
  -- A rule about what the spec says is judged on the spec, where the item was queued with one; no other approval is waived.
  if held.metadata #> '{whim,approvalRule}' is not null and jsonb_typeof(whim_write_spec.approval -> 'needed') = 'boolean' then
    if not (whim_write_spec.approval ->> 'needed')::boolean then
      delete from whim.approvals as a where a.item_id = held.id and a.approved_at is null;
      if found then
        perform whim.record_event(held.id, 'approval not needed', 'worker ' || r.runner, null, held.status, held.status)
        from whim.workers as r where r.item_id = held.id and r.status = 'active';
      end if;
    elsif whim_write_spec.approval ->> 'reason' is not null then
      update whim.work_items as w
      set metadata = jsonb_set(w.metadata, '{whim,approvalReason}', to_jsonb(left(whim_write_spec.approval ->> 'reason', 500)))
      where w.id = held.id
      returning w.* into held;
    end if;
  end if;
  if exists (select from whim.approvals as a where a.item_id = held.id and a.approved_at is null) then
    perform whim.release(held, 'blocked', 'returned', 'worker', null, null, now(), 'approval');
    update whim.work_items as w set attempts = greatest(w.attempts - 1, 0) where w.id = held.id returning w.* into held;
    return jsonb_build_object('proceed', false, 'item', whim.item_json(held.id));
  end if;
  return jsonb_build_object('proceed', true, 'item', whim.item_json(held.id));
exception
  when check_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_write_spec(uuid, uuid, bigint, text, integer, text[], text, jsonb) is
  'Keeps the spec a worker wrote from the item''s text. Where a person must approve it first the lease ends here, without an attempt used, and "proceed" is false. Where the item''s rule is about what a spec says, "approval" is what it came to: {needed, reason}; without it a person must approve.';
