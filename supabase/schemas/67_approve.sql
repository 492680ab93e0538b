create or replace function public.whim_approve(
  item uuid, spec_hash text, source_hash text, base_commit text, actor text default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  asked whim.approvals;
  who text := whim.actor(whim_approve.actor);
  another text;
  hindrance text;
begin
  perform whim.admit();
  found := whim.found(whim_approve.item);
  select a.* into asked from whim.approvals as a where a.item_id = found.id;
  if asked.approved_at is null and found.blocked_by is distinct from 'approval' then
    perform whim.refuse_state(found, 'approved', 'It does not wait for an approval.');
  end if;
  another := case
    when whim_approve.spec_hash is distinct from whim.spec_hash(found.id) then 'spec'
    when whim_approve.source_hash is distinct from found.source_hash then 'text'
    when whim_approve.base_commit is distinct from asked.base_commit then 'base commit'
  end;
  if another is not null then
    raise exception 'the approval is of another % than item % has now', another, found.id
      using errcode = 'PT470', hint = 'It changed since it was shown: read it again (whim_get names the present hashes) and approve that.';
  end if;
  if asked.approved_at is null then
    update whim.approvals as a set approved_by = who, approved_at = now() where a.item_id = found.id;
    hindrance := whim.hindrance(found.id);
    update whim.work_items as w set status = case when hindrance is null then 'queued' else 'blocked' end, blocked_by = hindrance
    where w.id = found.id
    returning w.* into found;
    perform whim.record_event(found.id, 'approved', who,
      format('spec %s text %s base %s', whim_approve.spec_hash, whim_approve.source_hash, whim_approve.base_commit), 'blocked', found.status);
  end if;
  return whim.item_json(found.id);
end;
$$;
comment on function public.whim_approve(uuid, text, text, text, text) is
  'Releases work that waits for an approval: exactly this spec, of this text, for this base commit, and nothing else. Approved twice is approved.';
