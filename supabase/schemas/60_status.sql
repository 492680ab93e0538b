create or replace function public.whim_status() returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  return (select jsonb_build_object(
    'schema_version', whim.schema_version()::text,
    'paused', s.paused or s.hold_running,
    'paused_repositories', (
      select coalesce(jsonb_agg(jsonb_build_object('repo', l.repo, 'because', l.paused_because) order by l.repo), '[]')
      from whim.repositories as l where l.paused
    ),
    'max_workers', s.max_workers,
    'active_workers', active.count,
    'can_start', not s.paused and not s.hold_running and active.count < s.max_workers and day.iterations < s.daily_iterations
      and (s.daily_usd is null or day.usd < s.daily_usd),
    'iterations_today', day.iterations,
    'daily_iterations', s.daily_iterations,
    'usd_today', day.usd,
    'daily_usd', s.daily_usd,
    'items', (
      select jsonb_object_agg(state, coalesce(have.count, 0))
      from unnest(array['queued', 'blocked', 'assigned', 'running', 'completed', 'stuck', 'failed', 'cancelled']) as state
      left join (select w.status, count(*) as count from whim.work_items as w group by w.status) as have on have.status = state
    )
  )
  from whim.settings as s
  cross join lateral whim.budget_day(s) as day
  cross join lateral (
    select count(*) as count from whim.work_items as w where w.lease_token is not null
  ) as active);
end;
$$;
comment on function public.whim_status() is 'How busy, how much of today''s budget is used, and how many items in each state.';
