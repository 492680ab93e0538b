create or replace function public.whim_metrics(repo text default null, days integer default 30) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  since timestamptz := now() - make_interval(days => least(greatest(coalesce(whim_metrics.days, 30), 1), 3650));
  today timestamptz := (
    select date_trunc('day', now() at time zone s.timezone) at time zone s.timezone from whim.settings as s
  );
begin
  perform whim.admit();
  return (
    select jsonb_build_object(
      'since', since,
      'completed', items.completed,
      'failed', items.failed,
      'stuck', items.stuck,
      'cancelled', items.cancelled,
      'completed_today', items.completed_today,
      'failed_today', items.failed_today,
      -- Of what reached an end by itself; null when nothing did.
      'success_rate', round(items.completed::numeric / nullif(items.completed + items.failed + items.stuck, 0), 4),
      'average_iterations', round(items.iterations::numeric / nullif(items.completed, 0), 2),
      'average_minutes', round(items.minutes / nullif(items.completed, 0), 2),
      'merged', items.merged,
      'queue_depth', live.queued,
      'blocked', live.blocked,
      'active_workers', live.active,
      'tokens_today', work.tokens_today,
      'usd_today', work.usd_today,
      'tokens', work.tokens,
      'usd', work.usd,
      'average_tokens_per_iteration', round(work.tokens::numeric / nullif(work.iterations, 0)),
      'average_seconds_per_iteration', round(work.seconds / nullif(work.iterations, 0), 1),
      'files_changed', work.files_changed,
      'checks_run', work.checks_run,
      'checks_passed', work.checks_passed
    )
    from (
      select
        count(*) filter (where w.status = 'completed') as completed,
        count(*) filter (where w.status = 'failed') as failed,
        count(*) filter (where w.status = 'stuck') as stuck,
        count(*) filter (where w.status = 'cancelled') as cancelled,
        count(*) filter (where w.status = 'completed' and w.finished_at >= today) as completed_today,
        count(*) filter (where w.status = 'failed' and w.finished_at >= today) as failed_today,
        count(*) filter (where w.outcome = 'merged') as merged,
        coalesce(sum(done.iterations) filter (where w.status = 'completed'), 0) as iterations,
        coalesce(sum(done.minutes) filter (where w.status = 'completed'), 0) as minutes
      from whim.work_items as w
      cross join lateral (
        select count(*) as iterations, coalesce(sum(i.duration_ms), 0) / 60000.0 as minutes from whim.iterations as i where i.item_id = w.id
      ) as done
      where w.finished_at >= since and (whim_metrics.repo is null or w.repo = whim_metrics.repo)
    ) as items
    cross join (
      select
        count(*) filter (where w.status = 'queued') as queued,
        count(*) filter (where w.status = 'blocked') as blocked,
        count(*) filter (where w.lease_token is not null) as active
      from whim.work_items as w
      where w.finished_at is null and (whim_metrics.repo is null or w.repo = whim_metrics.repo)
    ) as live
    cross join (
      select
        count(*) as iterations,
        coalesce(sum(i.input_tokens + i.output_tokens), 0) as tokens,
        coalesce(sum(i.input_tokens + i.output_tokens) filter (where i.started_at >= today), 0) as tokens_today,
        coalesce(sum(i.usd), 0) as usd,
        coalesce(sum(i.usd) filter (where i.started_at >= today), 0) as usd_today,
        coalesce(sum(i.duration_ms), 0) / 1000.0 as seconds,
        coalesce(sum(i.files_changed), 0) as files_changed,
        coalesce(sum(i.checks_run), 0) as checks_run,
        coalesce(sum(i.checks_passed), 0) as checks_passed
      from whim.iterations as i left join whim.work_items as w on w.id = i.item_id
      where i.started_at >= least(since, today) and (whim_metrics.repo is null or coalesce(w.repo, i.repo) = whim_metrics.repo)
    ) as work
  );
end;
$$;
comment on function public.whim_metrics(text, integer) is 'How much was done, how well, and what it used, over the last days and today.';
