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
    -- What its being closed retired comes back with the merge; what a person retired does not.
    update whim.learnings as l set trust = 'quarantined'
    where l.item_id = found.id and l.trust = 'retired' and l.reviewed_at = found.settled_at;
    update whim.work_items as w set outcome = whim_settle.outcome, settled_at = now() where w.id = found.id returning w.* into found;
    delete from whim.file_locks as l where l.item_id = found.id;
    -- Merged is the review; what was thrown away teaches nothing that anybody has agreed to.
    update whim.learnings as l set
      trust = case whim_settle.outcome when 'merged' then 'trusted' else 'retired' end, reviewed_by = who, reviewed_at = now()
    where l.item_id = found.id and l.trust = 'quarantined';
    perform whim.record_event(found.id, whim_settle.outcome, who, found.pull_request_url, null, whim_settle.outcome);
  end if;
  return whim.item_json(found);
end;
$$;
comment on function public.whim_settle(uuid, text, text) is
  'What became of the pull request: its locks end; what the work learnt is trusted when it was merged, retired when it was closed. A closed one may still be merged.';
