-- set enable_seqscan, here and in all that a worker's calls run: plans are kept for as long as a connection lives, and one
-- made while a table was small goes on reading all of it when it has grown. A claim then cost 0.1 µs more for every worker
-- there had ever been. Every lookup has its index.
create or replace function public.whim_claim(
  key text,
  slot integer,
  runner text,
  repo text default null,
  run_url text default null,
  metered boolean default true,
  credential text default 'default'
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  gate record;
  token uuid;
  fence bigint;
  attempt bigint;
  home text;
  best uuid;
  lane record;
  alone boolean := false;
  ripened boolean := false;
  reaped boolean := false;
begin
  perform whim.admit();
  if coalesce(length(whim_claim.key), 0) not between 1 and 200 then
    raise exception 'a claim needs a key of 1 to 200 characters'
      using errcode = 'PT462', hint = 'Use the run''s id and attempt: a repeated call then returns the same item.';
  end if;
  if coalesce(whim_claim.slot, 0) not between 1 and 100 or coalesce(whim_claim.runner, '') = '' or length(whim_claim.run_url) > 2000
    or not (starts_with(whim_claim.run_url, 'https://') or starts_with(whim_claim.run_url, 'http://'))
    or coalesce(length(whim_claim.credential), 0) not between 1 and 100 or whim_claim.metered is null
  then
    perform whim.misfit('a claim needs a slot of 1 to 100, a runner, metered, a credential''s name of at most 100 characters and a run_url (http or https) of at most 2000');
  end if;

  -- The same claim sent twice at once waits for itself.
  perform pg_advisory_xact_lock(hashtextextended('whim_claim ' || whim_claim.key, 0));

  -- Everything that can stand in the way, in one look. Looked up, not joined: each join would build a row of all it has so far.
  loop
    select
      s as settings,
      array(select w.seat from whim.work_items as w where w.lease_token is not null) as taken,
      exists (select from whim.work_items as w where w.lease_token is not null and w.lease_until < now()) as dead,
      (select r.item_id from whim.workers as r where r.claim_key = whim_claim.key) as known,
      (select l from whim.repositories as l where l.repo = whim_claim.repo) as lane,
      (select coalesce(p.blocked_until, '-infinity') from whim.providers as p where p.credential = whim_claim.credential) as blocked_until,
      exists (select from whim.work_items as q where q.status = 'queued' and not q.due and q.available_at <= now()) as ripe,
      exists (select from whim.wakeups as u where u.repo = whim_claim.repo and u.slot = whim_claim.slot) as woken,
      (select array[count(*), coalesce(sum(i.usd) filter (where i.metered), 0)]
        from whim.iterations as i where i.started_at >= date_trunc('day', now(), s.timezone)) as spent -- iterations, money
    into strict gate
    from whim.settings as s;
    -- Claims take different seats and items, so they need not wait for each other; except for the cooldown, which looks at
    -- all of them, for claims over all repositories, which would lock lanes in any order, and as long as more seats are
    -- taken than there are now.
    if not alone and ((gate.settings).cooldown_seconds > 0 or whim_claim.repo is null or (gate.settings).max_workers < any (gate.taken)) then
      perform from whim.settings as s for update;
      alone := true;
    elsif not ripened and not reaped and gate.ripe then
      perform whim.ripen(); -- others wait for it, so not while any row of theirs is locked
      ripened := true;
    elsif not reaped and gate.dead then
      perform whim.reap(10);
      reaped := true;
    else
      exit;
    end if;
  end loop;

  if gate.known is not null then
    if exists (
      select from whim.workers as r
      join whim.work_items as w on w.id = r.item_id and w.lease_token = r.lease_token and w.fence = r.fence
      where r.claim_key = whim_claim.key and r.status = 'active'
    ) then
      return whim.claimed_json(gate.known, gate.settings);
    end if;
    raise exception 'the claim with key % already ended', whim_claim.key
      using errcode = 'PT409', hint = 'Start a new run: a claim is worked once.';
  end if;

  -- This run is what the wake-up was for, also when it gets nothing: work that comes now may wake the slot again.
  if gate.woken then
    delete from whim.wakeups as u where u.repo = whim_claim.repo and u.slot = whim_claim.slot;
  end if;
  if gate.blocked_until is null then
    insert into whim.providers (credential) values (whim_claim.credential) on conflict do nothing;
  end if;

  if (gate.settings).paused or (gate.settings).hold_running or (gate.lane).paused then
    return jsonb_build_object('kind', 'none', 'reason', 'paused', 'not_before', null);
  end if;
  if gate.blocked_until > now() then
    return jsonb_build_object('kind', 'none', 'reason', 'provider_parked', 'not_before', gate.blocked_until);
  end if;
  if whim_claim.slot > (gate.settings).max_workers or cardinality(gate.taken) >= (gate.settings).max_workers then
    return jsonb_build_object('kind', 'none', 'reason', 'at_capacity', 'not_before', null);
  end if;
  if (gate.lane).max_workers < (gate.settings).max_workers then
    if (select count(*) from whim.work_items as h where h.repo = whim_claim.repo and h.lease_token is not null) >= (gate.lane).max_workers then
      return jsonb_build_object('kind', 'none', 'reason', 'at_capacity', 'not_before', null);
    end if;
  end if;
  if (gate.settings).cooldown_seconds > 0 then
    select max(r.started_at) + make_interval(secs => (gate.settings).cooldown_seconds) as at into lane from whim.workers as r;
    if lane.at > now() then
      return jsonb_build_object('kind', 'none', 'reason', 'cooling_down', 'not_before', lane.at);
    end if;
  end if;
  if gate.spent[1] >= (gate.settings).daily_iterations then
    return jsonb_build_object('kind', 'none', 'reason', 'budget_iterations', 'not_before', whim.next_day((gate.settings).timezone));
  end if;
  if whim_claim.metered and gate.spent[2] >= (gate.settings).daily_usd then
    return jsonb_build_object('kind', 'none', 'reason', 'budget_usd', 'not_before', whim.next_day((gate.settings).timezone));
  end if;

  if (gate.lane).repo is not null then
    best := whim.best_of_lane(whim_claim.repo, (gate.lane).max_workers, (gate.settings).max_workers);
  elsif whim_claim.repo is null then
    -- The heads of the open lanes by the queue's index, the best first. As one join the planner reads the whole queue as
    -- long as its statistics are old.
    for lane in
      select l.repo, l.max_workers
      from whim.repositories as l
      cross join lateral (
        select q.priority, q.seq from whim.work_items as q
        where q.repo = l.repo and q.status = 'queued' and q.due and q.available_at <= now()
        order by q.priority, q.seq
        limit 1
      ) as head
      where not l.paused
        and l.max_workers > (select count(*) from whim.work_items as h where h.repo = l.repo and h.lease_token is not null)
      order by head.priority, head.seq
    loop
      best := whim.best_of_lane(lane.repo, lane.max_workers, (gate.settings).max_workers);
      exit when best is not null;
    end loop;
  end if;
  if best is null then
    return whim.why_nothing(whim_claim.repo);
  end if;

  -- The seat last: whoever has one has an item to put on it, so that none looks taken and is left again. Its number is kept
  -- from other claims until this one is through, and then looked at once more: somebody may sit there since.
  for place in 1..(gate.settings).max_workers loop
    continue when place = any (gate.taken) or not pg_try_advisory_xact_lock(hashtextextended('whim_claim seat', place));
    update whim.work_items as w set
      status = 'assigned',
      lease_token = gen_random_uuid(),
      lease_until = now() + make_interval(secs => (gate.settings).stale_after_seconds),
      seat = place,
      fence = w.fence + 1,
      attempts = w.attempts + 1,
      started_at = coalesce(w.started_at, now())
    where w.id = best and not exists (select from whim.work_items as h where h.seat = place and h.lease_token is not null)
    returning w.lease_token, w.fence, w.attempts, w.repo into token, fence, attempt, home;
    exit when found;
  end loop;
  if token is null then
    return jsonb_build_object('kind', 'none', 'reason', 'at_capacity', 'not_before', null);
  end if;
  insert into whim.workers (claim_key, item_id, lease_token, fence, attempt, repo, slot, runner, run_url, metered, credential)
  values (whim_claim.key, best, token, fence, attempt, home, whim_claim.slot,
    left(whim_claim.runner, 200), whim_claim.run_url, whim_claim.metered, whim_claim.credential);
  insert into whim.events (item_id, event, actor, cause, before, after)
  values (best, 'assigned', 'worker ' || left(whim_claim.runner, 200), 'slot ' || whim_claim.slot, 'queued', 'assigned');
  return whim.claimed_json(best, gate.settings);
end;
$$;
comment on function public.whim_claim(text, integer, text, text, text, boolean, text) is
  'The best item this worker may start now, with its lease, or why there is none and when to ask again. The same key gets the same item.';
