create or replace function whim.reap(most integer) returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  dead whim.work_items;
  reaped integer := 0;
begin
  for dead in
    select w.* from whim.work_items as w
    where w.lease_token is not null and w.lease_until < now()
    order by w.lease_until
    limit reap.most
    for update skip locked
  loop
    perform whim.retry_later(dead, 'lost', 'store', 'The worker stopped sending heartbeats', 'unavailable');
    reaped := reaped + 1;
  end loop;
  return reaped;
end;
$$;
comment on function whim.reap(integer) is 'Takes back what dead workers hold. Called by every claim; the schedule is only a safety net.';
