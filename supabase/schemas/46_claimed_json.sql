create or replace function whim.claimed_json(item whim.work_items, settings whim.settings) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  answer jsonb := jsonb_build_object(
    'kind', 'claimed',
    'lease', jsonb_build_object('item', item.id, 'token', item.lease_token, 'fence', item.fence),
    'lease_until', item.lease_until,
    'heartbeat_seconds', settings.heartbeat_seconds,
    'lease_seconds', settings.stale_after_seconds,
    'item', whim.item_json(item),
    'spec', (select p.spec from whim.specs as p where p.item_id = item.id),
    'checkpoint', null,
    'evidence', '[]'::jsonb,
    'notes', whim.notes_json(item.id, 0),
    'limits', whim.limits_json(item, settings)
  );
begin
  if item.fence = 1 and item.status = 'assigned' then
    return answer; -- nobody was here before
  end if;
  return answer || jsonb_build_object(
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
