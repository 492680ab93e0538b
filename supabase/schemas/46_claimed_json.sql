create or replace function whim.claimed_json(item uuid, settings whim.settings) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  lease record;
begin
  select
    to_jsonb(row(
      'claimed', row(w.id, w.lease_token, w.fence)::whim.lease_answer, w.lease_until, settings.heartbeat_seconds, settings.stale_after_seconds,
      settings.embedding_model, whim.item_answer(w, 0, 0, null),
      (select p.spec from whim.specs as p where p.item_id = w.id),
      (select p.source_text from whim.specs as p where p.item_id = w.id),
      (select a.base_commit from whim.approvals as a where a.item_id = w.id and a.approved_at is not null),
      '[]', row(coalesce(w.max_iterations, settings.item_iterations), coalesce(w.max_minutes, settings.item_minutes),
        coalesce(w.max_usd, settings.item_usd))::whim.limits_answer,
      '{"iterations": 0, "minutes": 0, "usd": 0}', null, '[]'
    )::whim.claim_answer) as answer,
    exists (select from whim.notes as n where n.item_id = w.id) as has_notes,
    w.fence, w.counted_after, w.fence = 1 and w.status = 'assigned' as first -- nobody was here before
  into strict lease
  from whim.work_items as w
  where w.id = claimed_json.item;
  if lease.has_notes then
    lease.answer := lease.answer || jsonb_build_object('notes', whim.notes_json(item, 0));
  end if;
  if lease.first then
    return lease.answer;
  end if;
  return lease.answer || jsonb_build_object(
    'item', whim.item_json(item),
    'spent', (
      -- From the books and not from the runs: a spec that intake had written was nobody's run.
      select jsonb_build_object('iterations', used.iterations, 'usd', used.usd, 'minutes', ran.minutes)
      from (
        select count(*) filter (where i.n > 0) as iterations, coalesce(sum(i.usd), 0) as usd
        from whim.iterations as i where i.item_id = item and i.fence > lease.counted_after and i.fence < lease.fence
      ) as used
      cross join (
        select round(coalesce(sum(extract(epoch from r.finished_at - r.started_at)), 0) / 60, 2) as minutes
        from whim.workers as r where r.item_id = item and r.fence > lease.counted_after and r.fence < lease.fence
      ) as ran
    ),
    'checkpoint', (
      select jsonb_build_object('iteration', c.iteration, 'head', c.head, 'spec', c.spec, 'ai', c.ai, 'last_failure', c.last_failure)
      from whim.checkpoints as c where c.item_id = item
    ),
    -- The latest result of each check, without its output: the proof of tasks that an earlier attempt finished.
    'evidence', coalesce((
      select jsonb_agg(jsonb_build_object('task', e.task, 'command', e.command, 'exit_code', e.exit_code,
        'duration_ms', e.duration_ms, 'commit', e.commit, 'excerpt', '') order by e.task, e.fence, e.n, e.place)
      from (
        select distinct on (v.task, v.command) v.* from whim.evidence as v
        where v.item_id = item
        order by v.task, v.command, v.fence desc, v.n desc, v.place desc
      ) as e
    ), '[]'::jsonb)
  );
end;
$$;
comment on function whim.claimed_json(uuid, whim.settings) is 'Everything a worker needs, in one answer.';
