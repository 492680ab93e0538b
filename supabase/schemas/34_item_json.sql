-- Written into the query that uses it: its body is bound to what it names when it is made, so it needs no search path, and what has
-- one of its own is called instead.
create or replace function whim.item_answer(item whim.work_items, iterations bigint, usd numeric, approval jsonb) returns whim.item_answer
language sql
stable
return row(
  (item).id, (item).repo, (item).source, (item).source_id, (item).source_url, (item).source_hash, (item).title, (item).status, (item).blocked_by,
  (item).priority, (item).tasks, (item).metadata, (item).parent_id, (item).base_branch, (item).branch, (item).requested_by, (item).model,
  (item).attempts, (item).available_at, (item).cancel_requested, (item).pause_requested, (item).pull_request_url,
  (item).outcome, (item).error, (item).error_category, iterations, usd, (item).created_at,
  (item).started_at, (item).finished_at, approval
)::whim.item_answer;
comment on function whim.item_answer(whim.work_items, bigint, numeric, jsonb) is 'A work item as every function answers it, and what it cost so far.';

create or replace function whim.item_json(item uuid) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
begin
  return (
    select to_jsonb(whim.item_answer(w, used.iterations, used.usd, case when w.blocked_by = 'approval' then (
      select jsonb_build_object('spec_hash', whim.spec_hash(w.id), 'source_hash', w.source_hash, 'base_commit', a.base_commit)
      from whim.approvals as a where a.item_id = w.id
    ) end))
    from whim.work_items as w
    cross join (
      select count(*) as iterations, coalesce(sum(i.usd), 0) as usd from whim.iterations as i where i.item_id = item_json.item
    ) as used
    where w.id = item_json.item
  );
end;
$$;
comment on function whim.item_json(uuid) is 'A work item as every function answers it. The lease is never in it.';
