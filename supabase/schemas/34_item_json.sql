create or replace function whim.item_json(item whim.work_items) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  spent record;
begin
  if item.fence = 0 then
    select 0::bigint as iterations, 0::numeric as usd into spent;
  else
    select count(*) as iterations, coalesce(sum(i.usd), 0) as usd into spent from whim.iterations as i where i.item_id = item.id;
  end if;
  return jsonb_build_object(
    'id', item.id,
    'repo', item.repo,
    'source', item.source,
    'source_id', item.source_id,
    'source_url', item.source_url,
    'source_hash', item.source_hash,
    'title', item.title,
    'status', item.status,
    'blocked_by', item.blocked_by,
    'priority', item.priority,
    'tasks', item.tasks,
    'metadata', item.metadata,
    'parent_id', item.parent_id,
    'base_branch', item.base_branch,
    'branch', item.branch,
    'requested_by', item.requested_by,
    'model', item.model,
    'attempts', item.attempts,
    'available_at', item.available_at
  ) || jsonb_build_object(
    'cancel_requested', item.cancel_requested,
    'pause_requested', item.pause_requested,
    'pull_request_url', item.pull_request_url,
    'outcome', item.outcome,
    'error', item.error,
    'error_category', item.error_category,
    'iterations', spent.iterations,
    'usd', spent.usd,
    'created_at', item.created_at,
    'started_at', item.started_at,
    'finished_at', item.finished_at,
    'approval', case when item.blocked_by = 'approval' then (
      select jsonb_build_object('spec_hash', whim.spec_hash(item.id), 'source_hash', item.source_hash, 'base_commit', a.base_commit)
      from whim.approvals as a where a.item_id = item.id
    ) end
  );
end;
$$;
comment on function whim.item_json(whim.work_items) is 'A work item as every function answers it. The lease is never in it.';
