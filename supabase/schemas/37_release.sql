create or replace function whim.release(
  item whim.work_items, status text, worker_status text, actor text, error text default null, category text default null,
  available_at timestamptz default now(), hindrance text default 'pause', pull_request_url text default null, head text default null
) returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  state text := release.status;
  ended text := release.worker_status;
  worker text;
  had record;
begin
  -- What a person asked for meanwhile takes effect however the work was left; what is completed is completed.
  if release.item.cancel_requested and state not in ('completed', 'cancelled') then
    state := 'cancelled';
    ended := case when ended in ('lost', 'killed') then ended else 'cancelled' end;
  elsif release.item.pause_requested and state = 'queued' then
    state := 'blocked';
  end if;

  update whim.work_items as w set
    status = state,
    blocked_by = case state when 'blocked' then release.hindrance end,
    lease_token = null,
    lease_until = null,
    seat = null,
    error = left(release.error, 8000),
    error_category = release.category,
    pull_request_url = coalesce(release.pull_request_url, w.pull_request_url),
    head = coalesce(release.head, w.head),
    finished_at = case when state in ('queued', 'blocked') then null else now() end
  where w.id = release.item.id;
  -- By itself, for it is rare: a column that people may edit has triggers that only its mention costs.
  if state in ('queued', 'blocked') or release.item.cancel_requested or release.item.pause_requested then
    update whim.work_items as w set
      available_at = release.available_at,
      due = release.available_at <= now(),
      cancel_requested = false,
      -- Kept while it is paused: in Studio it is resumed by taking it back.
      pause_requested = state = 'blocked' and release.hindrance = 'pause'
    where w.id = release.item.id;
  end if;

  -- A dead worker worked no longer than its lease lived, however late somebody noticed: its time counts towards limits.
  update whim.workers as r set status = ended, finished_at = case ended
    when 'lost' then greatest(r.started_at, least(clock_timestamp(), release.item.lease_until)) else clock_timestamp() end
  where r.item_id = release.item.id and r.status = 'active'
  returning r.runner into worker;
  select
    exists (select from whim.file_locks as l where l.item_id = release.item.id) as has_locks,
    state = 'completed' and exists (select from whim.dependencies as d where d.depends_on = release.item.id) as is_waited_for,
    l.failures_in_a_row > 0 as had_failures
  into strict had
  from whim.repositories as l where l.repo = release.item.repo;
  if had.has_locks then
    if state = 'completed' and (select s.hold_locks from whim.settings as s) = 'pull_request' then
      update whim.file_locks as l set expires_at = now() + interval '7 days' where l.item_id = release.item.id;
    else
      delete from whim.file_locks as l where l.item_id = release.item.id;
    end if;
  end if;

  insert into whim.events (item_id, event, actor, cause, before, after)
  values (release.item.id, state, case release.actor when 'worker' then 'worker ' || worker else release.actor end,
    left(release.error, 2000), release.item.status, state);
  if had.is_waited_for then
    perform whim.unblock_dependents(release.item.id);
  end if;
  -- Other failures are the runner's, the provider's or a person's; no learning brought them about.
  if state = 'stuck' then
    perform whim.judge_told(release.item.id, 'harmed');
  end if;
  if (state = 'completed' and had.had_failures) or (state in ('failed', 'stuck') and ended <> 'killed') then
    perform whim.count_outcome(release.item.id, release.item.repo, state);
  end if;
end;
$$;
comment on function whim.release(whim.work_items, text, text, text, text, text, timestamptz, text, text, text) is
  'The one way an item leaves its worker, or the queue for good: lease, worker and locks end, history gets a line, what waited for it may start.';
