create or replace function public.whim_acquire_locks(
  item uuid, token uuid, fence bigint, paths text[], all_or_nothing boolean default false
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
  wanted text[];
  denied jsonb;
  holds integer;
begin
  perform whim.admit();
  held := whim.held(whim_acquire_locks.item, whim_acquire_locks.token, whim_acquire_locks.fence);
  if coalesce(cardinality(whim_acquire_locks.paths), 0) not between 1 and 1000 then
    perform whim.misfit(format('%s paths: ask for 1 to 1000 at once', coalesce(cardinality(whim_acquire_locks.paths), 0)));
  end if;
  -- In one order for everybody: two that want the same files wait for each other, never in a circle.
  wanted := array(
    select distinct whim.canonical_path(p) collate "C" from unnest(whim_acquire_locks.paths) as p order by 1
  );

  delete from whim.file_locks as l
  where l.ctid = any (array(
    select e.ctid from whim.file_locks as e
    where e.repo = held.repo and e.path = any (wanted) and e.expires_at < now()
    order by e.path
    for update
  ));
  -- What this item kept for its pull request is its again.
  update whim.file_locks as l set fence = held.fence, expires_at = null
  where l.item_id = held.id and l.path = any (wanted) and l.fence <> held.fence;
  -- "do nothing" locks no row of another item, so whoever gives files free never waits for us: no deadlock.
  insert into whim.file_locks (repo, path, item_id, fence)
  select held.repo, w, held.id, held.fence from unnest(wanted) as w
  on conflict (repo, path) do nothing;

  select coalesce(jsonb_agg(jsonb_build_object(
    'path', l.path, 'item', l.item_id, 'source', o.source, 'source_id', o.source_id, 'source_url', o.source_url,
    'title', o.title, 'since', l.acquired_at
  ) order by l.path), '[]'::jsonb) into denied
  from whim.file_locks as l join whim.work_items as o on o.id = l.item_id
  where l.repo = held.repo and l.path = any (wanted) and l.item_id <> held.id;

  if whim_acquire_locks.all_or_nothing and denied <> '[]'::jsonb then
    -- Only what this very call added: now() is its time.
    delete from whim.file_locks as l where l.item_id = held.id and l.path = any (wanted) and l.acquired_at = now();
  end if;
  -- Of one item only one call is here at a time: it holds the item's row.
  select count(*) into holds from whim.file_locks as l where l.item_id = held.id;
  if holds > 10000 then
    perform whim.misfit(format('item %s would hold %s files: 10000 are possible for one item', held.id, holds));
  end if;
  return jsonb_build_object(
    'acquired', coalesce((
      select jsonb_agg(l.path order by l.path) from whim.file_locks as l
      where l.repo = held.repo and l.item_id = held.id and l.path = any (wanted)
    ), '[]'::jsonb),
    'denied', denied
  );
end;
$$;
comment on function public.whim_acquire_locks(uuid, uuid, bigint, text[], boolean) is
  'Locks files of the item''s repository for as long as it is held. What another item has is denied, with who and since when. Asking again for one''s own is no mistake. An item holds at most 10000.';
