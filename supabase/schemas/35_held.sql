create or replace function whim.held(item uuid, token uuid, fence bigint) returns whim.work_items
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  found whim.work_items;
begin
  select w.* into found from whim.work_items as w
  where w.id = held.item and w.lease_token = held.token and w.fence = held.fence
  for update;
  -- An expired lease that nobody reaped yet is still the holder's: it is lost when another claim took the fence.
  if found.id is null then
    raise exception 'lease lost: item % is no longer held with fence %', held.item, held.fence
      using errcode = 'PT409', hint = 'Stop working on this item and publish nothing: another worker may have it.';
  end if;
  return found;
end;
$$;
comment on function whim.held(uuid, uuid, bigint) is 'The item, locked, when token and fence are those of its present lease; PT409 otherwise.';
