create or replace function public.whim_estimate(tasks integer, repo text default null) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  return (
    select case when count(*) > 0 then jsonb_build_object(
      'items', count(*),
      'usd', round(percentile_cont(0.5) within group (order by last.usd)::numeric, 4),
      'minutes', round(percentile_cont(0.5) within group (order by last.minutes)::numeric, 1),
      'iterations', round(percentile_cont(0.5) within group (order by last.iterations)::numeric, 1)
    ) end
    from (
      select done.usd, done.iterations, done.minutes
      from (
        select w.id from whim.work_items as w
        where w.status = 'completed' and w.tasks = whim_estimate.tasks and (whim_estimate.repo is null or w.repo = whim_estimate.repo)
        order by w.finished_at desc
        limit 20
      ) as w
      cross join lateral (
        select coalesce(sum(i.usd), 0) as usd, count(*) as iterations, coalesce(sum(i.duration_ms), 0) / 60000.0 as minutes
        from whim.iterations as i where i.item_id = w.id
      ) as done
    ) as last
  );
end;
$$;
comment on function public.whim_estimate(integer, text) is
  'What work of as many tasks took: medians of the last 20 finished items, or null without history.';
