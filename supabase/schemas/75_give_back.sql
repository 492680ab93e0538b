create or replace function public.whim_give_back(
  item uuid, token uuid, fence bigint, reason text, not_before timestamptz default null, locked text[] default '{}',
  interrupted boolean default false
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  -- So often a runner's end is nobody's fault; work that goes on ending its runners is not spared for ever.
  most_interruptions constant integer := 5;
  why text := coalesce(nullif(btrim(whim_give_back.reason), ''), 'no reason given');
begin
  perform whim.admit();
  if cardinality(whim_give_back.locked) > 1000 then
    perform whim.misfit(format('%s locked paths: name at most 1000', cardinality(whim_give_back.locked)));
  end if;
  if whim.ended_as(whim_give_back.item, whim_give_back.token, whim_give_back.fence, array['returned', 'interrupted', 'retried', 'failed', 'cancelled']) then
    return public.whim_get(whim_give_back.item);
  end if;
  held := whim.held(whim_give_back.item, whim_give_back.token, whim_give_back.fence);
  if whim_give_back.interrupted and (
    select count(*) from whim.workers as r
    where r.item_id = held.id and r.status = 'interrupted' and r.fence > held.counted_after
  ) >= most_interruptions then
    perform whim.retry_later(held, 'retried', 'worker', why, 'unavailable');
    return whim.item_json(held.id);
  end if;
  perform whim.release(held, 'queued', case when whim_give_back.interrupted then 'interrupted' else 'returned' end, 'worker', why, null,
    least(greatest(coalesce(whim_give_back.not_before, now()), now()), now() + interval '8 days'));
  update whim.work_items as w set
    attempts = greatest(w.attempts - 1, 0),
    -- What it could not have it will change: the claim waits for the holder, instead of starting it to be denied again.
    touches = array(
      select t.path from (
        select distinct on (u.path) u.path, u.place
        from unnest(array(select whim.canonical_path(p) from unnest(whim_give_back.locked) as p order by 1) || w.touches::text[])
          with ordinality as u (path, place)
        order by u.path, u.place
      ) as t
      order by t.place limit 50
    )
  where w.id = held.id returning w.* into held;
  return whim.item_json(held.id);
end;
$$;
comment on function public.whim_give_back(uuid, uuid, bigint, text, timestamptz, text[], boolean) is
  'Back to the queue without an attempt used: the job''s time is over, every file it needs is locked, it was asked to pause or stop, or (five times) its runner was stopped. While others have the files named in "locked" it is not started again.';
