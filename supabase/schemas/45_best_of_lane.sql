create or replace function whim.best_of_lane(repo text, lane_workers integer, all_workers integer) returns uuid
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  best record;
begin
  if lane_workers < all_workers then
    -- One claim at a time here, and a fresh look: the lane's own cap is as exact as the seats.
    perform from whim.repositories as l where l.repo = best_of_lane.repo for no key update;
    if (select count(*) from whim.work_items as h where h.repo = best_of_lane.repo and h.lease_token is not null)
      >= (select l.max_workers from whim.repositories as l where l.repo = best_of_lane.repo)
    then
      return null;
    end if;
  end if;

  select q.id, q.touches into best from whim.work_items as q
  where q.repo = best_of_lane.repo and q.status = 'queued' and q.due and q.available_at <= now()
  order by q.priority, q.seq
  limit 1
  for update skip locked;
  if best.id is null or best.touches = '{}' then
    return best.id;
  end if;

  -- Two that would change the same file do not start together either. A lane whose first fifty due items all collide waits.
  perform from whim.repositories as l where l.repo = best_of_lane.repo for no key update;
  for best in
    select q.id, q.touches from whim.work_items as q
    where q.repo = best_of_lane.repo and q.status = 'queued' and q.due and q.available_at <= now()
    order by q.priority, q.seq
    limit 50
    for update skip locked
  loop
    if best.touches = '{}' or not whim.collides(best_of_lane.repo, best.id, best.touches) then
      return best.id;
    end if;
  end loop;
  return null;
end;
$$;
comment on function whim.best_of_lane(text, integer, integer) is
  'The best due item of a repository that may start beside what runs there, locked; null when there is none.';
