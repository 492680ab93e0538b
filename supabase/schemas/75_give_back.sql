create or replace function public.whim_give_back(
  item uuid, token uuid, fence bigint, reason text, not_before timestamptz default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  why text := coalesce(nullif(btrim(whim_give_back.reason), ''), 'no reason given');
begin
  perform whim.admit();
  if whim.ended_as(whim_give_back.item, whim_give_back.token, whim_give_back.fence, array['returned', 'cancelled']) then
    return public.whim_get(whim_give_back.item);
  end if;
  held := whim.held(whim_give_back.item, whim_give_back.token, whim_give_back.fence);
  held := whim.release(held, 'queued', 'returned', 'worker', why, null,
    least(greatest(coalesce(whim_give_back.not_before, now()), now()), now() + interval '8 days'));
  update whim.work_items as w set attempts = greatest(w.attempts - 1, 0) where w.id = held.id returning w.* into held;
  return whim.item_json(held);
end;
$$;
comment on function public.whim_give_back(uuid, uuid, bigint, text, timestamptz) is
  'Back to the queue without an attempt used: the runner ends, every file it needs is locked, or it was asked to pause or stop.';
