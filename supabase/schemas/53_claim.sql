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
set search_path = ''
as $$
#variable_conflict use_column
declare
  settings whim.settings;
  item whim.work_items;
  today record;
  not_before timestamptz;
  candidate uuid;
begin
  perform whim.admit();
  if coalesce(length(whim_claim.key), 0) not between 1 and 200 then
    raise exception 'a claim needs a key of 1 to 200 characters'
      using errcode = 'PT462', hint = 'Use the run''s id and attempt: a repeated call then returns the same item.';
  end if;
  if coalesce(whim_claim.slot, 0) not between 1 and 100 or whim_claim.runner is null or length(whim_claim.run_url) > 2000
    or coalesce(length(whim_claim.credential), 0) not between 1 and 100 or whim_claim.metered is null
  then
    perform whim.misfit('a claim needs a slot of 1 to 100, a runner, metered, a credential''s name of at most 100 characters and a run_url of at most 2000');
  end if;

  -- One claim at a time: the cap, the cooldown and the budgets are exact because nobody else can start between the
  -- count and the start. Everything below is a few index reads.
  select s.* into strict settings from whim.settings as s for update;

  select w.* into item from whim.workers as r join whim.work_items as w on w.id = r.item_id
  where r.claim_key = whim_claim.key;
  if item.id is not null then
    if exists (
      select from whim.workers as r
      where r.claim_key = whim_claim.key and r.status = 'active' and r.lease_token = item.lease_token and r.fence = item.fence
    ) then
      return whim.claimed_json(item);
    end if;
    raise exception 'the claim with key % already ended', whim_claim.key
      using errcode = 'PT409', hint = 'Start a new run: a claim is worked once.';
  end if;

  -- This run is what the wake-up was for, also when it gets nothing: work that comes now may wake the slot again.
  delete from whim.wakeups as u where u.repo = whim_claim.repo and u.slot = whim_claim.slot;

  perform whim.reap(10);

  if settings.paused or exists (select from whim.repositories as l where l.repo = whim_claim.repo and l.paused) then
    return jsonb_build_object('kind', 'none', 'reason', 'paused', 'not_before', null);
  end if;

  select p.blocked_until into not_before from whim.providers as p where p.credential = whim_claim.credential;
  if not found then
    insert into whim.providers (credential) values (whim_claim.credential) on conflict do nothing;
  elsif not_before > now() then
    return jsonb_build_object('kind', 'none', 'reason', 'provider_parked', 'not_before', not_before);
  end if;

  if whim_claim.slot > settings.max_workers
    or (select count(*) from whim.work_items as w where w.status in ('assigned', 'running')) >= settings.max_workers
    or exists (
      select from whim.repositories as l
      where l.repo = whim_claim.repo
        and l.max_workers <= (
          select count(*) from whim.work_items as w where w.repo = l.repo and w.status in ('assigned', 'running')
        )
    )
  then
    return jsonb_build_object('kind', 'none', 'reason', 'at_capacity', 'not_before', null);
  end if;

  -- now() is when this call arrived; the one before it in the line may have started later than that.
  if settings.cooldown_seconds > 0 then
    select max(r.started_at) + make_interval(secs => settings.cooldown_seconds) into not_before from whim.workers as r;
    if not_before > now() then
      return jsonb_build_object('kind', 'none', 'reason', 'cooling_down', 'not_before', not_before);
    end if;
  end if;

  select d.* into strict today from whim.budget_day(settings) as d;
  if today.iterations >= settings.daily_iterations then
    return jsonb_build_object('kind', 'none', 'reason', 'budget_iterations', 'not_before', today.ends);
  end if;
  if whim_claim.metered and today.usd >= settings.daily_usd then
    return jsonb_build_object('kind', 'none', 'reason', 'budget_usd', 'not_before', today.ends);
  end if;

  -- The head of each open lane by the queue's index, the best first; the one taken is locked by its id. As one join
  -- the planner reads the whole queue as long as its statistics are old. A lane whose first fifty due items all collide
  -- with running work waits.
  for candidate in
    select head.id
    from whim.repositories as l
    cross join lateral (
      select due.id, due.priority, due.seq
      from (
        select q.id, q.priority, q.seq, q.touches from whim.work_items as q
        where q.repo = l.repo and q.status = 'queued' and q.available_at <= now()
        order by q.priority, q.seq
        limit 50
      ) as due
      where due.touches = '{}' or not whim.collides(l.repo, due.id, due.touches)
      order by due.priority, due.seq
      limit 1
    ) as head
    where (whim_claim.repo is null or l.repo = whim_claim.repo)
      and not l.paused
      and l.max_workers > (select count(*) from whim.work_items as h where h.repo = l.repo and h.status in ('assigned', 'running'))
    order by head.priority, head.seq
  loop
    select w.* into item from whim.work_items as w where w.id = candidate for update skip locked;
    exit when item.status = 'queued';
    item := null;
  end loop;

  if item.id is null then
    return whim.why_nothing(whim_claim.repo);
  end if;

  update whim.work_items as w set
    status = 'assigned',
    lease_token = gen_random_uuid(),
    lease_until = now() + make_interval(secs => settings.stale_after_seconds),
    fence = w.fence + 1,
    attempts = w.attempts + 1,
    started_at = coalesce(w.started_at, now())
  where w.id = item.id
  returning w.* into item;

  insert into whim.workers (claim_key, item_id, lease_token, fence, attempt, repo, slot, runner, run_url, metered, credential)
  values (whim_claim.key, item.id, item.lease_token, item.fence, item.attempts, item.repo, whim_claim.slot,
    left(whim_claim.runner, 200), whim_claim.run_url, whim_claim.metered, whim_claim.credential);

  perform whim.record_event(item.id, 'assigned', 'worker ' || whim_claim.runner, 'slot ' || whim_claim.slot, 'queued', 'assigned');
  return whim.claimed_json(item);
end;
$$;
comment on function public.whim_claim(text, integer, text, text, text, boolean, text) is
  'The best item this worker may start now, with its lease, or why there is none and when to ask again. The same key gets the same item.';
