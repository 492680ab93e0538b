create or replace function public.whim_report(repos text[], days integer default 14) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  wanted text[] := array(select lower(r) from unnest(coalesce(whim_report.repos, '{}')) as r limit 100);
  mine text[] := array(select l.repo::text from whim.repositories as l where lower(l.repo) = any (wanted));
  long integer := least(greatest(coalesce(whim_report.days, 14), 1), 90);
  zone text := (select s.timezone from whim.settings as s);
  -- As the clock on the wall there says, today the last.
  first_day timestamp := date_trunc('day', now() at time zone zone) - make_interval(days => long - 1);
begin
  perform whim.admit();
  return jsonb_build_object(
    -- Not which other repositories there are: a summary may be public.
    'status', public.whim_status() || jsonb_build_object('paused_repositories', (
      select coalesce(jsonb_agg(jsonb_build_object('repo', l.repo, 'because', l.paused_because) order by l.repo), '[]')
      from whim.repositories as l where l.paused and l.repo = any (mine)
    )),
    'days', (
      select jsonb_agg(jsonb_build_object(
        'day', to_char(day.day, 'YYYY-MM-DD'), 'completed', coalesce(done.completed, 0), 'unfinished', coalesce(done.unfinished, 0),
        'merged', coalesce(done.merged, 0), 'iterations', coalesce(used.iterations, 0), 'tokens', coalesce(used.tokens, 0),
        'usd', coalesce(used.usd, 0)
      ) order by day.day)
      from generate_series(first_day, first_day + make_interval(days => long - 1), interval '1 day') as day (day)
      -- Each table is read once, not once a day.
      left join (
        select date_trunc('day', w.finished_at at time zone zone) as day,
          count(*) filter (where w.status = 'completed') as completed,
          count(*) filter (where w.status in ('failed', 'stuck')) as unfinished,
          count(*) filter (where w.outcome = 'merged') as merged
        from whim.work_items as w where w.repo = any (mine) and w.finished_at >= first_day at time zone zone
        group by 1
      ) as done on done.day = day.day
      left join (
        select date_trunc('day', i.started_at at time zone zone) as day,
          count(*) as iterations, sum(i.input_tokens + i.output_tokens) as tokens, round(sum(i.usd), 2) as usd
        from whim.iterations as i left join whim.work_items as w on w.id = i.item_id
        where coalesce(w.repo, i.repo) = any (mine) and i.started_at >= first_day at time zone zone
        group by 1
      ) as used on used.day = day.day
    ),
    'queue', (
      select jsonb_build_object(
        'critical', count(*) filter (where w.status = 'queued' and w.priority = 'critical' and w.available_at <= now()),
        'high', count(*) filter (where w.status = 'queued' and w.priority = 'high' and w.available_at <= now()),
        'medium', count(*) filter (where w.status = 'queued' and w.priority = 'medium' and w.available_at <= now()),
        'low', count(*) filter (where w.status = 'queued' and w.priority = 'low' and w.available_at <= now()),
        'later', count(*) filter (where w.status = 'queued' and w.available_at > now()),
        'ready_minutes', floor(extract(epoch from now() - min(greatest(w.available_at, w.created_at)) filter (where w.status = 'queued' and w.available_at <= now())) / 60),
        'next_at', min(w.available_at) filter (where w.status = 'queued' and w.available_at > now()),
        'blocked', count(*) filter (where w.status = 'blocked'),
        'at_work', count(*) filter (where w.lease_token is not null)
      )
      from whim.work_items as w where w.repo = any (mine) and w.finished_at is null
    ),
    'attention', (
      select jsonb_build_object(
        'total', count(*),
        'items', coalesce(jsonb_agg(to_jsonb(p) - 'place' order by p.place) filter (where p.place <= 50), '[]'::jsonb)
      )
      from (
        -- What stops work first; within that what waits longest.
        select n.id, n.title, n.repo, n.status, n.what_to_do, left(n.error, 500) as error, n.since, n.source_url,
          row_number() over (order by n.status <> 'blocked', n.since) as place
        from whim.needs_a_person as n
        -- What ended long ago and nobody took up again is history.
        where n.repo = any (mine) and (n.status = 'blocked' or n.since > now() - make_interval(days => long))
      ) as p
    ),
    'reviews', (
      select jsonb_build_object(
        'total', count(*),
        'items', coalesce(jsonb_agg(to_jsonb(p) - 'place' order by p.place) filter (where p.place <= 20), '[]'::jsonb)
      )
      from (
        select w.id, w.title, w.repo, w.pull_request_url, w.finished_at as since, row_number() over (order by w.finished_at) as place
        from whim.work_items as w where w.repo = any (mine) and w.status = 'completed' and w.outcome is null
      ) as p
    ),
    'parked', coalesce((
      select jsonb_agg(jsonb_build_object('credential', p.credential, 'until', p.blocked_until, 'reason', p.reason) order by p.blocked_until)
      from whim.providers as p where p.blocked_until > now()
    ), '[]'::jsonb),
    'learnings_to_review', (select count(*) from whim.learnings as l where l.repo = any (mine) and l.trust = 'quarantined')
  );
end;
$$;
comment on function public.whim_report(text[], integer) is
  'What an operator wants to know of these repositories: throughput, success and cost a day, the queue, and what waits for a person and why.';
