create or replace function whim.item_json(item whim.work_items) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  iterations bigint := 0;
  usd numeric := 0;
  approval jsonb;
begin
  -- What was only just claimed for the first time has none yet; a spec that cost something took the first fence.
  if item.fence > 1 or (item.fence = 1 and item.status <> 'assigned') then
    select count(*), coalesce(sum(i.usd), 0) into iterations, usd from whim.iterations as i where i.item_id = item.id;
  end if;
  if item.blocked_by = 'approval' then
    select jsonb_build_object('spec_hash', whim.spec_hash(item.id), 'source_hash', item.source_hash, 'base_commit', a.base_commit)
    into approval from whim.approvals as a where a.item_id = item.id;
  end if;
  return to_jsonb(row(
    item.id, item.repo, item.source, item.source_id, item.source_url, item.source_hash, item.title, item.status, item.blocked_by,
    item.priority, item.tasks, item.metadata, item.parent_id, item.base_branch, item.branch, item.requested_by, item.model,
    item.attempts, item.available_at, item.cancel_requested, item.pause_requested, item.pull_request_url,
    item.outcome, item.error, item.error_category, iterations, usd, item.created_at,
    item.started_at, item.finished_at, approval
  )::whim.item_answer);
end;
$$;
comment on function whim.item_json(whim.work_items) is 'A work item as every function answers it. The lease is never in it.';
