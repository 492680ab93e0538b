create or replace function whim.claimed_json(item whim.work_items) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'kind', 'claimed',
    'lease', jsonb_build_object('item', item.id, 'token', item.lease_token, 'fence', item.fence),
    'lease_until', item.lease_until,
    'heartbeat_seconds', s.heartbeat_seconds,
    'item', whim.item_json(item),
    'spec', (select p.spec from whim.specs as p where p.item_id = item.id),
    'checkpoint', (
      select jsonb_build_object('iteration', c.iteration, 'head', c.head, 'spec', c.spec, 'ai', c.ai, 'last_failure', c.last_failure)
      from whim.checkpoints as c where c.item_id = item.id
    ),
    'limits', jsonb_build_object('iterations', s.item_iterations, 'minutes', s.item_minutes, 'usd', s.item_usd)
  )
  from whim.settings as s;
$$;
comment on function whim.claimed_json(whim.work_items) is 'Everything a worker needs, in one answer.';
