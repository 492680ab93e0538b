-- What a person looks at in Studio, in plain words.
create or replace view whim.overview with (security_invoker = true) as
  select
    case when s.paused or s.hold_running then 'paused' when day.iterations >= s.daily_iterations then 'today''s iterations are used up'
      when parked.until is not null then 'usage limit until ' || to_char(parked.until at time zone s.timezone, 'YYYY-MM-DD HH24:MI')
      else 'working' end as state,
    (select count(*) from whim.work_items as w where w.lease_token is not null) as active_workers,
    s.max_workers,
    (select count(*) from whim.work_items as w where w.status = 'queued') as queued,
    (select count(*) from whim.work_items as w where w.status = 'blocked') as waiting,
    day.iterations as iterations_today, s.daily_iterations,
    round(day.usd, 2) as usd_today, s.daily_usd,
    (select count(*) from whim.work_items as w where w.status = 'completed' and w.finished_at >= day.starts) as completed_today,
    (select count(*) from whim.work_items as w where w.status in ('failed', 'stuck') and w.finished_at >= day.starts) as failed_today,
    (select count(*) from whim.learnings as l where l.trust = 'quarantined') as learnings_to_review
  from whim.settings as s
  cross join lateral whim.budget_day(s) as day
  cross join lateral (select max(p.blocked_until) filter (where p.blocked_until > now()) as until from whim.providers as p) as parked;
comment on view whim.overview is 'How it goes, in one row.';

create or replace view whim.queue with (security_invoker = true) as
  select row_number() over (order by w.priority, w.seq) as place, w.title, w.repo, w.priority,
    case
      when w.status = 'blocked' then case w.blocked_by
        when 'dependency' then 'waits for ' || (
          select string_agg(o.title || ' (' || o.status || ')', ', ') from whim.dependencies as d join whim.work_items as o on o.id = d.depends_on
          where d.item_id = w.id and o.status <> 'completed')
        when 'pause' then 'paused' when 'approval' then 'waits for an approval' else 'waits for information' end
      when l.paused then 'the repository is paused' || coalesce(': ' || l.paused_because, '')
      when w.available_at > now() then 'not before ' || to_char(w.available_at, 'YYYY-MM-DD HH24:MI TZ')
      when whim.collides(w.repo, w.id, w.touches) then 'a file it will change is being changed'
      else 'ready' end as waits_for,
    w.attempts, w.error as last_error, w.requested_by, w.created_at, w.source_url, w.id
  from whim.work_items as w join whim.repositories as l on l.repo = w.repo
  where w.status in ('queued', 'blocked');
comment on view whim.queue is 'What waits, in the order of the claim, and for what.';

create or replace view whim.fleet with (security_invoker = true) as
  select r.slot, w.title, r.repo, r.phase, r.iteration, r.attempt,
    now() - r.started_at as running_for, now() - w.lease_until + make_interval(secs => s.stale_after_seconds) as silent_for,
    case when w.cancel_requested then 'is being cancelled' when w.pause_requested then 'will pause'
      when w.lease_until < now() then 'gone: its item is taken back by the next claim' else 'alive' end as health,
    used.tokens, used.usd, r.metered, r.runner, r.run_url, r.credential, r.item_id, r.id
  from whim.settings as s
  cross join whim.workers as r
  join whim.work_items as w on w.id = r.item_id
  cross join lateral (
    select coalesce(sum(i.input_tokens + i.output_tokens), 0) as tokens, round(coalesce(sum(i.usd), 0), 4) as usd
    from whim.iterations as i where i.item_id = r.item_id and i.fence = r.fence
  ) as used
  where r.status = 'active' and w.lease_token is not null;
comment on view whim.fleet is 'Who works on what right now, and whether it is alive. Kill one by setting kill_requested in whim.workers.';

create or replace view whim.learnings_to_review with (security_invoker = true) as
  select l.repo, l.kind, l.content, l.cited_files, l.seen, l.uses, w.title as learnt_from, w.pull_request_url, l.author, l.created_at, l.id,
    c.content as would_retire
  from whim.learnings as l left join whim.work_items as w on w.id = l.item_id
  left join whim.learnings as c on c.id = l.contradicts and c.trust = 'trusted'
  where l.trust = 'quarantined';
comment on view whim.learnings_to_review is 'What work wrote down and nobody has agreed to yet. Review one by editing trust in whim.learnings; would_retire is what goes when it is trusted.';

create or replace view whim.learnings_by_repository with (security_invoker = true) as
  select l.repo, count(*) filter (where l.trust = 'trusted') as trusted, count(*) filter (where l.trust = 'quarantined') as to_review,
    count(*) filter (where l.trust = 'retired') as retired, count(*) filter (where l.shared) as shared, sum(l.uses) as uses,
    sum(l.helped) as helped, sum(l.harmed) as harmed, max(l.created_at) as newest
  from whim.learnings as l
  group by l.repo;
comment on view whim.learnings_by_repository is 'How much each repository has taught.';

create or replace view whim.most_useful_learnings with (security_invoker = true) as
  select l.repo, l.kind, l.content, l.helped, l.harmed, l.uses, l.seen, l.shared, l.last_used_at, l.author, l.id
  from whim.learnings as l
  where l.trust = 'trusted'
  order by (l.helped + 1.0) / (l.helped + l.harmed + 2) * ln(2 + l.helped + l.harmed) desc, l.uses desc, l.id;
comment on view whim.most_useful_learnings is 'What work that was merged had been told, the most useful first. Tell it to other repositories by setting shared in whim.learnings.';

create or replace view whim.learnings_about_to_expire with (security_invoker = true) as
  select l.repo, l.kind, l.content, l.trust, l.uses, l.helped,
    greatest(l.seen_at, l.last_used_at, l.reviewed_at) + make_interval(days => s.learning_idle_days) as expires_at, l.id
  from whim.learnings as l cross join whim.settings as s
  where l.trust <> 'retired'
    and greatest(l.seen_at, l.last_used_at, l.reviewed_at) + make_interval(days => s.learning_idle_days) < now() + interval '7 days';
comment on view whim.learnings_about_to_expire is 'What will be retired within a week because nothing used it. Reviewing it once more starts the time anew.';

create or replace view whim.daily with (security_invoker = true) as
  select day.day::date as day,
    (select count(*) from whim.work_items as w where w.status = 'completed' and w.finished_at >= day.starts and w.finished_at < day.ends) as completed,
    (select count(*) from whim.work_items as w where w.status in ('failed', 'stuck') and w.finished_at >= day.starts and w.finished_at < day.ends) as failed,
    used.iterations, used.tokens, used.usd, used.minutes
  from whim.settings as s
  cross join lateral (
    select d as day, d at time zone s.timezone as starts, (d + interval '1 day') at time zone s.timezone as ends
    from generate_series(date_trunc('day', now() at time zone s.timezone) - interval '29 days', date_trunc('day', now() at time zone s.timezone), interval '1 day') as d
  ) as day
  cross join lateral (
    select count(*) as iterations, coalesce(sum(i.input_tokens + i.output_tokens), 0) as tokens, round(coalesce(sum(i.usd), 0), 2) as usd,
      round(coalesce(sum(i.duration_ms), 0) / 60000.0, 1) as minutes
    from whim.iterations as i where i.started_at >= day.starts and i.started_at < day.ends
  ) as used;
comment on view whim.daily is 'Throughput and cost of the last thirty days, by the settings'' timezone.';

create or replace view whim.timeline with (security_invoker = true) as
  select e.at, w.title, w.repo, e.event, e.actor, e.cause, e.before, e.after, e.item_id
  from whim.events as e left join whim.work_items as w on w.id = e.item_id;
comment on view whim.timeline is 'Everything that happened to an item: filter by item_id or title, order by at.';

create or replace view whim.needs_a_person with (security_invoker = true) as
  select w.title, w.repo, w.status,
    case w.status
      when 'stuck' then 'Say more in the issue, or retry with a hint'
      when 'failed' then case w.error_category when 'configuration' then 'Mend the setting, then retry'
        when 'killed' then 'Retry when you want it done' when 'publish' then 'Look at the branch, then retry' else 'Read the error, then retry' end
      else case w.blocked_by when 'approval' then 'Approve it, or cancel it' when 'information' then 'Answer the question in the issue'
        when 'pause' then 'Resume it, or cancel it' else 'What it waits for has ended: retry that, or cancel this' end
    end as what_to_do,
    w.error, w.attempts, coalesce(w.finished_at, w.created_at) as since, w.source_url, w.branch, w.id
  from whim.work_items as w
  where w.status in ('stuck', 'failed')
    or (w.status = 'blocked' and (w.blocked_by <> 'dependency' or exists (
      select from whim.dependencies as d join whim.work_items as o on o.id = d.depends_on
      where d.item_id = w.id and o.status in ('failed', 'stuck', 'cancelled')
    )))
  union all
  select 'Everything in ' || l.repo, l.repo, 'paused', 'Mend what made it fail, then set paused to false in whim.repositories',
    l.paused_because, null, (select max(e.at) from whim.events as e join whim.work_items as w on w.id = e.item_id
      where e.event = 'repository paused' and w.repo = l.repo), null, null, null
  from whim.repositories as l where l.paused_because is not null;
comment on view whim.needs_a_person is 'What does not go on by itself, why, and what to do.';
