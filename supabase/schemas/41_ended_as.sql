create or replace function whim.ended_as(item uuid, token uuid, fence bigint, outcomes text[]) returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
begin
  -- Waits for the first call when it is still under way: its reply may be lost before it commits.
  perform from whim.work_items as w where w.id = ended_as.item for update;
  return exists (
    select from whim.workers as r
    where r.item_id = ended_as.item and r.lease_token = ended_as.token and r.fence = ended_as.fence
      and r.status = any (ended_as.outcomes)
  );
end;
$$;
comment on function whim.ended_as(uuid, uuid, bigint, text[]) is
  'Whether this lease already ended so: the repeated call of a worker whose first answer was lost. Locks the item.';
