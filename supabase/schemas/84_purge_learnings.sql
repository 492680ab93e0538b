create or replace function public.whim_purge_learnings(
  item uuid default null, worker uuid default null, author text default null, actor text default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  doomed uuid[];
begin
  perform whim.admit();
  if num_nonnulls(whim_purge_learnings.item, whim_purge_learnings.worker, whim_purge_learnings.author) <> 1 then
    perform whim.misfit('name one of item, worker and author: what is to be purged');
  end if;
  -- The sources go with them; what other work wrote down too is that work's.
  with
  wrote as (
    delete from whim.learning_sources as s
    where s.item_id = whim_purge_learnings.item
      or s.author = whim_purge_learnings.author
      or (s.item_id, s.fence) in (select r.item_id, r.fence from whim.workers as r where r.id = whim_purge_learnings.worker)
    returning s.learning_id, s.item_id
  )
  select array_agg(l.id) into doomed from whim.learnings as l
  where (
      l.id in (select w.learning_id from wrote as w)
      or l.item_id = whim_purge_learnings.item
      or l.author = whim_purge_learnings.author
      or (l.item_id, l.fence) in (select r.item_id, r.fence from whim.workers as r where r.id = whim_purge_learnings.worker)
    )
    and not exists (
      select from whim.learning_sources as s
      where s.learning_id = l.id and (s.learning_id, s.item_id) not in (select w.learning_id, w.item_id from wrote as w)
    );
  -- In the one order in which everybody locks them.
  perform from whim.learnings as l
  where l.id = any (doomed) or l.alike = any (doomed)
    or l.id in (select c.contradicts from whim.learnings as c where c.id = any (doomed))
  order by l.id for update;
  -- What a poisoned one silenced is looked at again. Another that says the same keeps it silent, and so does a person.
  update whim.learnings as l set trust = 'quarantined', retired_because = null, reviewed_by = null, reviewed_at = now()
  where l.retired_because = 'contradicted' and l.id <> all (doomed)
    and l.id in (select c.contradicts from whim.learnings as c where c.id = any (doomed))
    and not exists (select from whim.learnings as c where c.contradicts = l.id and c.trust = 'trusted' and c.id <> all (doomed));
  -- Its near-duplicates are still one: the next of them is the first now.
  update whim.learnings as l set alike = nullif(heir.id, l.id)
  from (
    select distinct on (h.alike) h.alike, h.id from whim.learnings as h
    where h.alike = any (doomed) and h.id <> all (doomed) order by h.alike, h.created_at, h.id
  ) as heir
  where l.alike = heir.alike and l.id <> all (doomed);
  delete from whim.learnings as l where l.id = any (doomed);
  perform whim.record_event(whim_purge_learnings.item, 'learnings purged', whim.actor(whim_purge_learnings.actor),
    format('%s of %s', coalesce(cardinality(doomed), 0), coalesce(whim_purge_learnings.item::text, whim_purge_learnings.worker::text, whim_purge_learnings.author)));
  return jsonb_build_object('purged', coalesce(cardinality(doomed), 0));
end;
$$;
comment on function public.whim_purge_learnings(uuid, uuid, text, text) is
  'Forgets everything one item, one run or one person''s work alone taught: for when it was poisoned.';
