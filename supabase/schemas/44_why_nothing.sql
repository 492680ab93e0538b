create or replace function whim.why_nothing(repo text) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found record;
begin
  select
    bool_or(lane.due and lane.is_open) as held_up,
    bool_or(lane.due and not lane.paused) as full_lane,
    min(lane.next_due) filter (where not lane.paused) as next_due,
    bool_or(lane.due or lane.next_due is not null) as queued
  into found
  from (
    select l.paused, next_due.at as next_due,
      not l.paused and l.max_workers > (
        select count(*) from whim.work_items as h where h.repo = l.repo and h.lease_token is not null
      ) as is_open,
      exists (select from whim.work_items as q where q.repo = l.repo and q.status = 'queued' and q.due and q.available_at <= now()) as due
    from whim.repositories as l
    cross join lateral (
      select min(soonest.at) as at
      from (
        select min(q.available_at) as at from whim.work_items as q where q.repo = l.repo and q.status = 'queued' and not q.due
        union all
        -- Put off by hand: looked for in a bounded part of the lane, which may be a million items long.
        select min(w.available_at) filter (where w.available_at > now())
        from (select q.available_at from whim.work_items as q where q.repo = l.repo and q.status = 'queued' and q.due limit 1000) as w
      ) as soonest
    ) as next_due
    where why_nothing.repo is null or l.repo = why_nothing.repo
  ) as lane;

  return jsonb_build_object('kind', 'none') || case
    -- Due in an open lane: a file that others are changing, or another claim, holds it up; either may end at any moment.
    when found.held_up then jsonb_build_object('reason', 'blocked', 'not_before', null)
    when found.full_lane then jsonb_build_object('reason', 'at_capacity', 'not_before', null)
    when found.next_due is not null then jsonb_build_object('reason', 'blocked', 'not_before', found.next_due)
    when found.queued then jsonb_build_object('reason', 'paused', 'not_before', null)
    when exists (
      select from whim.work_items as w where w.blocked_by is not null and (why_nothing.repo is null or w.repo = why_nothing.repo)
    ) then jsonb_build_object('reason', 'blocked', 'not_before', null)
    else jsonb_build_object('reason', 'empty', 'not_before', null)
  end;
end;
$$;
comment on function whim.why_nothing(text) is
  'Why no item may start: work waits for its time, for other work, for a file or for a person (blocked), its lanes are full or paused, or there is none (empty).';
