create or replace function whim.claimed_json(item whim.work_items) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  first boolean := item.fence = 1 and item.status = 'assigned'; -- nobody was here before
  known record;
  answer jsonb;
begin
  select p.spec, p.source_text, s.heartbeat_seconds, s.stale_after_seconds, s.embedding_model, coalesce(item.max_iterations, s.item_iterations) as iterations,
    coalesce(item.max_minutes, s.item_minutes) as minutes, coalesce(item.max_usd, s.item_usd) as usd,
    (select jsonb_agg(jsonb_build_object('id', n.id, 'author', n.author, 'note', n.note, 'task', n.task) order by n.id)
      from whim.notes as n where n.item_id = item.id) as notes,
    (select a.base_commit from whim.approvals as a where a.item_id = item.id and a.approved_at is not null) as approved_base
  into known
  from whim.settings as s left join whim.specs as p on p.item_id = item.id;

  answer := jsonb_build_object(
    'kind', 'claimed',
    'lease', jsonb_build_object('item', item.id, 'token', item.lease_token, 'fence', item.fence),
    'lease_until', item.lease_until,
    'heartbeat_seconds', known.heartbeat_seconds,
    'lease_seconds', known.stale_after_seconds,
    'embedding_model', known.embedding_model,
    'item', whim.item_json(item),
    'spec', known.spec,
    'source_text', known.source_text,
    'approved_base', known.approved_base,
    'notes', coalesce(known.notes, '[]'),
    'limits', jsonb_build_object('iterations', known.iterations, 'minutes', known.minutes, 'usd', known.usd),
    'spent', '{"iterations": 0, "minutes": 0, "usd": 0}'::jsonb,
    'checkpoint', null,
    'evidence', '[]'::jsonb
  );
  if first then
    return answer;
  end if;
  return answer || jsonb_build_object(
    'spent', (
      -- From the books and not from the runs: a spec that intake had written was nobody's run.
      select jsonb_build_object('iterations', used.iterations, 'usd', used.usd, 'minutes', ran.minutes)
      from (
        select count(*) filter (where i.n > 0) as iterations, coalesce(sum(i.usd), 0) as usd
        from whim.iterations as i where i.item_id = item.id and i.fence > item.counted_after and i.fence < item.fence
      ) as used
      cross join (
        select round(coalesce(sum(extract(epoch from r.finished_at - r.started_at)), 0) / 60, 2) as minutes
        from whim.workers as r where r.item_id = item.id and r.fence > item.counted_after and r.fence < item.fence
      ) as ran
    ),
    'checkpoint', (
      select jsonb_build_object('iteration', c.iteration, 'head', c.head, 'spec', c.spec, 'ai', c.ai, 'last_failure', c.last_failure)
      from whim.checkpoints as c where c.item_id = item.id
    ),
    -- The latest result of each check, without its output: the proof of tasks that an earlier attempt finished.
    'evidence', coalesce((
      select jsonb_agg(jsonb_build_object('task', e.task, 'command', e.command, 'exit_code', e.exit_code,
        'duration_ms', e.duration_ms, 'commit', e.commit, 'excerpt', '') order by e.task, e.fence, e.n, e.place)
      from (
        select distinct on (v.task, v.command) v.* from whim.evidence as v
        where v.item_id = item.id
        order by v.task, v.command, v.fence desc, v.n desc, v.place desc
      ) as e
    ), '[]'::jsonb)
  );
end;
$$;
comment on function whim.claimed_json(whim.work_items) is 'Everything a worker needs, in one answer.';
