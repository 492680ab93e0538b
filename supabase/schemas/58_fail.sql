create or replace function public.whim_fail(item uuid, token uuid, fence bigint, category text, error text, retryable boolean) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  reason text := coalesce(nullif(trim(whim_fail.error), ''), 'no reason given');
begin
  perform whim.admit();
  if whim_fail.category is null
    or whim_fail.category not in ('configuration', 'unavailable', 'rejected', 'stuck', 'limit', 'publish', 'internal')
  then
    raise exception 'category "%" is unknown', whim_fail.category using errcode = 'PT463',
      hint = 'Use configuration, unavailable, rejected, stuck, limit, publish or internal.';
  end if;
  if whim.ended_as(whim_fail.item, whim_fail.token, whim_fail.fence, array['failed', 'stuck', 'retried', 'cancelled']) then
    return public.whim_get(whim_fail.item);
  end if;
  held := whim.held(whim_fail.item, whim_fail.token, whim_fail.fence);
  if whim_fail.category = 'stuck' then
    perform whim.release(held, 'stuck', 'stuck', 'worker', reason, whim_fail.category);
  elsif whim_fail.retryable then
    perform whim.retry_later(held, 'retried', 'worker', reason, whim_fail.category);
  else
    perform whim.release(held, 'failed', 'failed', 'worker', reason, whim_fail.category);
  end if;
  return whim.item_json(held.id);
end;
$$;
comment on function public.whim_fail(uuid, uuid, bigint, text, text, boolean) is
  'The attempt ended without a result: back to the queue after a wait when that may help, otherwise stuck or failed with its reason.';
