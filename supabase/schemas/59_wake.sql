create or replace function public.whim_wake(repo text) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  lane record;
  due bigint;
  under_way bigint;
  candidate integer;
  woken integer;
begin
  perform whim.admit();
  select l.repo, least(s.max_workers, l.max_workers) as slots into lane
  from whim.repositories as l cross join whim.settings as s
  where l.repo = whim_wake.repo and not l.paused and not s.paused and not s.hold_running;
  if lane.repo is null then
    return jsonb_build_object('slot', null);
  end if;
  -- One at a time, so that two callers do not wake two slots for one item. No row is locked: claims do not wait for this.
  perform pg_advisory_xact_lock(hashtextextended('whim_wake ' || lane.repo, 0));
  perform whim.ripen();
  select count(*) into due from (
    select from (
      -- As far as a claim looks.
      select w.* from whim.work_items as w
      where w.repo = lane.repo and w.status = 'queued' and w.due and w.available_at <= now()
      order by w.priority, w.seq
      limit greatest(50, lane.slots)
    ) as w
    where w.touches = '{}' or not whim.collides(w.repo, w.id, w.touches)
    limit lane.slots
  ) as startable;
  select count(*) into under_way from whim.wakeups as u where u.repo = lane.repo and u.at >= now() - interval '2 minutes';
  if due > under_way then
    for candidate in
      select s from generate_series(1, lane.slots) as s
      where not exists (select from whim.workers as r where r.repo = lane.repo and r.slot = s and r.status = 'active')
      order by s
    loop
      insert into whim.wakeups as u (repo, slot, at) values (lane.repo, candidate, now())
      on conflict (repo, slot) do update set at = now() where u.at < now() - interval '2 minutes'
      returning u.slot into woken;
      exit when woken is not null;
    end loop;
  end if;
  return jsonb_build_object('slot', woken);
end;
$$;
comment on function public.whim_wake(text) is
  'An idle slot to wake for due work of this repository, recorded so that the next caller gets another one; null when none is needed: no more slots are woken than there is work that may start.';
