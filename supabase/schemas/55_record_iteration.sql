create or replace function public.whim_record_iteration(
  item uuid,
  token uuid,
  fence bigint,
  n integer,
  result jsonb default null,
  evidence jsonb default null,
  checkpoint jsonb default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  r jsonb := whim_record_iteration.result;
  c jsonb := whim_record_iteration.checkpoint;
  run whim.workers;
  settings whim.settings;
  today record;
begin
  perform whim.admit();
  -- One start at a time, like a claim: two workers do not both get the day's last iteration. Before the item is locked,
  -- as a claim does it: in the other order the two could wait for each other.
  if r is null then
    select s.* into strict settings from whim.settings as s for update;
  else
    select s.* into strict settings from whim.settings as s;
  end if;
  held := whim.held(whim_record_iteration.item, whim_record_iteration.token, whim_record_iteration.fence);
  if not exists (
    select from whim.iterations as i where i.item_id = held.id and i.fence = held.fence and i.n = whim_record_iteration.n
  ) then
    select w.* into strict run from whim.workers as w where w.item_id = held.id and w.status = 'active';
    select d.* into strict today from whim.budget_day(settings) as d;
    -- What is reported with its result has happened: it is counted in any case.
    if r is null and today.iterations >= settings.daily_iterations then
      return jsonb_build_object('granted', false, 'reason', 'budget_iterations', 'not_before', today.ends);
    end if;
    if r is null and run.metered and today.usd >= settings.daily_usd then
      return jsonb_build_object('granted', false, 'reason', 'budget_usd', 'not_before', today.ends);
    end if;
    insert into whim.iterations (item_id, fence, attempt, n, metered)
    values (held.id, held.fence, held.attempts, whim_record_iteration.n, run.metered);
  end if;

  if held.status = 'assigned' then
    update whim.work_items as w set status = 'running' where w.id = held.id;
    perform whim.record_event(held.id, 'running', 'worker ' || r.runner, 'first iteration', 'assigned', 'running')
    from whim.workers as r where r.item_id = held.id and r.status = 'active';
  end if;

  if r is not null then
    update whim.iterations as i set
      finished_at = coalesce(i.finished_at, now()),
      task = (r ->> 'task')::integer,
      passed = (r ->> 'passed')::boolean,
      duration_ms = round((r ->> 'duration_ms')::numeric),
      input_tokens = (r ->> 'input_tokens')::bigint,
      output_tokens = (r ->> 'output_tokens')::bigint,
      usd = (r ->> 'usd')::numeric,
      checks_run = (r ->> 'checks_run')::integer,
      checks_passed = (r ->> 'checks_passed')::integer,
      files_changed = (r ->> 'files_changed')::integer
    where i.item_id = held.id and i.fence = held.fence and i.n = whim_record_iteration.n;
  end if;

  if whim_record_iteration.evidence is not null then
    insert into whim.evidence (item_id, fence, n, place, task, command, exit_code, duration_ms, commit, excerpt)
    select held.id, held.fence, whim_record_iteration.n, e.place, (e.row ->> 'task')::integer, e.row ->> 'command',
      (e.row ->> 'exit_code')::integer, round((e.row ->> 'duration_ms')::numeric), e.row ->> 'commit', e.row ->> 'excerpt'
    from jsonb_array_elements(whim_record_iteration.evidence) with ordinality as e (row, place)
    on conflict (item_id, fence, n, place) do nothing;
  end if;

  if c is not null then
    insert into whim.checkpoints as k (item_id, fence, iteration, head, spec, ai, last_failure)
    values (held.id, held.fence, (c ->> 'iteration')::integer, c ->> 'head', c ->> 'spec', coalesce(c -> 'ai', '{}'::jsonb), c ->> 'last_failure')
    on conflict (item_id) do update set
      fence = excluded.fence, iteration = excluded.iteration, head = excluded.head, spec = excluded.spec, ai = excluded.ai,
      last_failure = excluded.last_failure, updated_at = now()
    where (k.fence, k.iteration) <= (excluded.fence, excluded.iteration);
    update whim.work_items as w set branch = coalesce(c ->> 'branch', w.branch) where w.id = held.id;
  end if;
  return jsonb_build_object('granted', true);
exception
  -- A caller's JSON that is of another shape, or holds what is no number.
  when check_violation or not_null_violation or data_exception or feature_not_supported then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_record_iteration(uuid, uuid, bigint, integer, jsonb, jsonb, jsonb) is
  'Called when an iteration starts (charges it once, or says that the day''s budget is used up) and again when it ends, with its figures, its evidence and the checkpoint.';
