create or replace function public.whim_park(
  item uuid, token uuid, fence bigint, until timestamptz default null, reason text default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  -- A provider that does not say when is asked again in a quarter of an hour; none blocks for longer than a week.
  free_at timestamptz := least(greatest(coalesce(whim_park.until, now() + interval '15 minutes'), now() + interval '1 minute'),
    now() + interval '8 days');
  why text := left(coalesce(nullif(btrim(whim_park.reason), ''), 'usage limit'), 500);
  account text;
begin
  perform whim.admit();
  if whim.ended_as(whim_park.item, whim_park.token, whim_park.fence, array['returned', 'cancelled']) then
    return public.whim_get(whim_park.item);
  end if;
  held := whim.held(whim_park.item, whim_park.token, whim_park.fence);
  select r.credential into strict account from whim.workers as r where r.item_id = held.id and r.status = 'active';
  insert into whim.providers as p (credential, blocked_until, reason) values (account, free_at, why)
  on conflict (credential) do update set
    blocked_until = greatest(p.blocked_until, excluded.blocked_until), reason = excluded.reason, updated_at = now();
  perform whim.release(held, 'queued', 'returned', 'worker', why);
  update whim.work_items as w set attempts = greatest(w.attempts - 1, 0) where w.id = held.id returning w.* into held;
  return whim.item_json(held.id);
end;
$$;
comment on function public.whim_park(uuid, uuid, bigint, timestamptz, text) is
  'The worker''s credential met its usage limit: nobody starts with it before then, and the item goes back without an attempt used.';
