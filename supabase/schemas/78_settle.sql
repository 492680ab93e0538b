create or replace function public.whim_settle(item uuid, outcome text, actor text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  who text := whim.actor(whim_settle.actor);
begin
  perform whim.admit();
  found := whim.found(whim_settle.item);
  if whim_settle.outcome is null or whim_settle.outcome not in ('merged', 'closed') then
    perform whim.misfit(format('a pull request is merged or closed, not "%s"', whim_settle.outcome));
  end if;
  if found.status <> 'completed' then
    perform whim.refuse_state(found, 'settled', 'Only completed work has a pull request to settle.');
  end if;
  if found.outcome = 'merged' and whim_settle.outcome = 'closed' then
    perform whim.refuse_state(found, 'settled as closed', 'Its pull request was merged, and stays merged.');
  end if;
  if found.outcome is distinct from whim_settle.outcome then
    update whim.work_items as w set outcome = whim_settle.outcome, settled_at = now() where w.id = found.id returning w.* into found;
    delete from whim.file_locks as l where l.item_id = found.id;
    perform whim.judge_learnings(found, who);
    perform whim.record_event(found.id, whim_settle.outcome, who, found.pull_request_url, null, whim_settle.outcome);
  end if;
  return whim.item_json(found.id);
end;
$$;
comment on function public.whim_settle(uuid, text, text) is
  'What became of the pull request: its locks end; what the work learnt is trusted when it was merged, retired when it was closed. A closed one may still be merged.';
