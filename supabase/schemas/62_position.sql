create or replace function public.whim_position(item uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found whim.work_items;
  ahead bigint;
  busy bigint;
  minutes numeric;
  slots integer;
  pause text;
begin
  perform whim.admit();
  select w.* into found from whim.work_items as w where w.id = whim_position.item;
  if found.id is null or found.status <> 'queued' then
    return null;
  end if;
  -- Counted to a thousand: nobody waits for the exact place behind that.
  select count(*) into ahead from (
    select from whim.work_items as q
    where q.status = 'queued' and (q.due or (not q.due and q.available_at <= greatest(found.available_at, now())))
      and (q.priority, q.seq) < (found.priority, found.seq) and q.available_at <= greatest(found.available_at, now())
    limit 1000
  ) as before;
  select count(*) into busy from whim.work_items as w where w.lease_token is not null;
  select s.max_workers into slots from whim.settings as s;
  select percentile_cont(0.5) within group (order by extract(epoch from r.finished_at - r.started_at) / 60) into minutes
  from (
    select r.started_at, r.finished_at from whim.workers as r
    where r.status = 'completed' order by r.started_at desc limit 20
  ) as r;
  select case
    when s.paused or s.hold_running then 'everything is paused'
    when l.paused then coalesce('this repository is paused: ' || l.paused_because, 'this repository is paused')
  end into pause
  from whim.settings as s, whim.repositories as l where l.repo = found.repo;
  return jsonb_build_object(
    'paused', pause,
    'place', ahead + 1,
    'at_least', ahead = 1000,
    -- Null without history, or when nobody works.
    'expected_start', case when slots > 0 and pause is null then greatest(found.available_at, now())
      + make_interval(secs => (60 * minutes * floor((ahead + busy)::numeric / slots))::double precision) end
  );
end;
$$;
comment on function public.whim_position(uuid) is
  'The place of a queued item and when it may start, by the median of the last 20 finished runs; null when it is not queued.';
