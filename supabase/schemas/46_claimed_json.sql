create or replace function whim.claimed_json(item whim.work_items, settings whim.settings) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  pinned whim.specs;
  answer jsonb;
begin
  select p.* into pinned from whim.specs as p where p.item_id = item.id;
  answer := jsonb_build_object(
    'kind', 'claimed',
    'lease', jsonb_build_object('item', item.id, 'token', item.lease_token, 'fence', item.fence),
    'lease_until', item.lease_until,
    'heartbeat_seconds', settings.heartbeat_seconds,
    'lease_seconds', settings.stale_after_seconds,
    'item', whim.item_json(item),
    'spec', pinned.spec,
    'source_text', pinned.source_text,
    'spent', jsonb_build_object('iterations', 0, 'minutes', 0, 'usd', 0),
    'checkpoint', null,
    'evidence', '[]'::jsonb,
    'notes', whim.notes_json(item.id, 0),
    'limits', whim.limits_json(item, settings)
  );
  if item.fence = 1 and item.status = 'assigned' then
    return answer; -- nobody was here before
  end if;
  return answer || jsonb_build_object(
    'spent', (
      select jsonb_build_object('iterations', coalesce(sum(used.iterations), 0), 'usd', coalesce(sum(used.usd), 0),
        'minutes', round(coalesce(sum(extract(epoch from r.finished_at - r.started_at)), 0) / 60, 2))
      from whim.workers as r
      cross join lateral (
        select count(*) as iterations, sum(i.usd) as usd from whim.iterations as i where i.item_id = r.item_id and i.fence = r.fence
      ) as used
      where r.item_id = item.id and r.fence > item.counted_after and r.fence < item.fence
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
comment on function whim.claimed_json(whim.work_items, whim.settings) is 'Everything a worker needs, in one answer.';
