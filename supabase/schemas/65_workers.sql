create or replace function public.whim_workers(active boolean default true, most integer default 50) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  return (
    select coalesce(jsonb_agg(to_jsonb(shown) order by shown.started_at desc), '[]'::jsonb)
    from (
      select r.id, r.item_id, w.title, r.repo, r.slot, r.runner, r.run_url, r.status, r.phase, r.iteration, r.attempt, r.credential,
        r.metered, r.started_at,
        coalesce(r.finished_at, w.lease_until - make_interval(secs => s.stale_after_seconds)) as last_heartbeat, r.finished_at, used.tokens, used.usd
      from whim.settings as s
      cross join whim.workers as r
      join whim.work_items as w on w.id = r.item_id
      cross join lateral (
        select coalesce(sum(i.input_tokens + i.output_tokens), 0) as tokens, coalesce(sum(i.usd), 0) as usd
        from whim.iterations as i where i.item_id = r.item_id and i.fence = r.fence
      ) as used
      where r.status = 'active' or not coalesce(whim_workers.active, true)
      order by r.started_at desc
      limit least(greatest(coalesce(whim_workers.most, 50), 1), 200)
    ) as shown
  );
end;
$$;
comment on function public.whim_workers(boolean, integer) is 'Who works on what, how far, and what it used so far; with active = false also the runs that ended.';
