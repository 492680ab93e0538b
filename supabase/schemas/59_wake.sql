create or replace function public.whim_wake(repo text) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  candidate integer;
  woken integer;
begin
  perform whim.admit();
  if exists (
    select from whim.work_items as w where w.repo = whim_wake.repo and w.status = 'queued' and w.available_at <= now()
  ) then
    for candidate in
      select s from whim.settings as t
      join whim.repositories as l on l.repo = whim_wake.repo
      cross join lateral generate_series(1, least(t.max_workers, l.max_workers)) as s
      where not t.paused and not t.hold_running and not l.paused and not exists (
        select from whim.workers as r where r.repo = whim_wake.repo and r.slot = s and r.status = 'active'
      )
      order by s
    loop
      -- Two callers at once meet at this row: the second sees a fresh wake-up and goes on to the next slot.
      insert into whim.wakeups as u (repo, slot, at) values (whim_wake.repo, candidate, now())
      on conflict (repo, slot) do update set at = now() where u.at < now() - interval '2 minutes'
      returning u.slot into woken;
      exit when woken is not null;
    end loop;
  end if;
  return jsonb_build_object('slot', woken);
end;
$$;
comment on function public.whim_wake(text) is
  'An idle slot to wake for due work of this repository, recorded so that the next caller gets another one; null when none is needed.';
