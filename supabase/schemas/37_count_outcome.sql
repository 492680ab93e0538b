create or replace function whim.count_outcome(item uuid, repo text, status text) returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  most integer;
  lane whim.repositories;
begin
  if count_outcome.status = 'completed' then
    update whim.repositories as l set failures_in_a_row = 0 where l.repo = count_outcome.repo and l.failures_in_a_row > 0;
    return;
  end if;
  select s.breaker_failures into strict most from whim.settings as s;
  -- A statement of its own: locked and changed in one, two of these would wait for each other's version of the row.
  select l.* into strict lane from whim.repositories as l where l.repo = count_outcome.repo for no key update;
  update whim.repositories as l set failures_in_a_row = lane.failures_in_a_row + 1 where l.repo = lane.repo;
  if most > 0 and not lane.paused and lane.failures_in_a_row + 1 >= most then
    update whim.repositories as l set
      paused = true,
      paused_because = format('%s items in a row failed or got stuck', lane.failures_in_a_row + 1)
    where l.repo = lane.repo
    returning l.* into lane;
    perform whim.record_event(count_outcome.item, 'repository paused', 'whim', lane.paused_because);
  end if;
end;
$$;
comment on function whim.count_outcome(uuid, text, text) is
  'The circuit breaker: what fails again and again has a cause that the next item would meet too. Called last, after every lock on items.';

-- Only an edit of the lane itself comes here, never its use.
create or replace function whim.let_lane_go_on() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  new.paused_because := null;
  new.failures_in_a_row := 0;
  return new;
end;
$$;
comment on function whim.let_lane_go_on() is 'Whoever lets a repository go on starts its count of failures anew.';

create or replace trigger repositories_go_on before update of paused on whim.repositories
  for each row when (old.paused and not new.paused) execute function whim.let_lane_go_on();
