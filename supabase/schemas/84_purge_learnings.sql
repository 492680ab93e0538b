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
  touched uuid[];
  doomed uuid[];
begin
  perform whim.admit();
  if num_nonnulls(whim_purge_learnings.item, whim_purge_learnings.worker, whim_purge_learnings.author) <> 1 then
    perform whim.misfit('name one of item, worker and author: what is to be purged');
  end if;
  with
  wrote as (
    delete from whim.learning_sources as s
    where s.item_id = whim_purge_learnings.item
      or s.author = whim_purge_learnings.author
      or (s.item_id, s.fence) in (select r.item_id, r.fence from whim.workers as r where r.id = whim_purge_learnings.worker)
    returning s.learning_id
  )
  select array_agg(l.id) into touched from whim.learnings as l
  where l.id in (select w.learning_id from wrote as w)
    or l.item_id = whim_purge_learnings.item
    or l.author = whim_purge_learnings.author
    or (l.item_id, l.fence) in (select r.item_id, r.fence from whim.workers as r where r.id = whim_purge_learnings.worker);
  -- What other work found out by itself is that work's. Who was told it and repeats it has found out nothing.
  doomed := array(
    select t.id from unnest(touched) as t (id)
    where not exists (
      select from whim.learning_sources as s where s.learning_id = t.id and not exists (
        select from whim.learning_uses as u where u.learning_id = s.learning_id and u.item_id = s.item_id and u.at < s.at
      )
    )
  );
  -- The work may go on with what is kept here for it.
  update whim.checkpoints as c set ai = c.ai - 'learnings.md' - 'new-learnings.md'
  where c.ai ?| array['learnings.md', 'new-learnings.md'] and (
    c.item_id in (select s.item_id from whim.learning_sources as s where s.learning_id = any (doomed))
    or c.item_id in (select l.item_id from whim.learnings as l where l.id = any (doomed))
    or c.item_id = whim_purge_learnings.item
    or c.item_id in (select r.item_id from whim.workers as r where r.id = whim_purge_learnings.worker)
    or c.item_id in (select w.id from whim.work_items as w where w.requested_by = whim_purge_learnings.author)
  );
  update whim.checkpoints as c set ai = c.ai - 'learnings.md'
  where c.ai ? 'learnings.md' and c.item_id in (select u.item_id from whim.learning_uses as u where u.learning_id = any (doomed));
  -- In the one order in which everybody locks them.
  perform from whim.learnings as l
  where l.id = any (touched) or l.alike = any (doomed)
    or l.id in (select c.contradicts from whim.learnings as c where c.id = any (doomed))
  order by l.id for update;
  -- It is theirs who found it out, too, and of them no merge has agreed to it yet where none of theirs was merged.
  update whim.learnings as l set
    item_id = heir.item_id, fence = heir.fence, author = heir.author, seen = heir.seen,
    trust = case when l.trust = 'trusted' and not l.vouched and not heir.merged then 'quarantined' else l.trust end,
    reviewed_at = case when l.trust = 'trusted' and not l.vouched and not heir.merged then now() else l.reviewed_at end
  from (
    select distinct on (s.learning_id) s.learning_id, s.item_id, s.fence, s.author,
      count(*) over of_it as seen, bool_or(w.outcome is not distinct from 'merged') over of_it as merged
    from whim.learning_sources as s join whim.work_items as w on w.id = s.item_id
    where s.learning_id = any (touched)
    window of_it as (partition by s.learning_id)
    order by s.learning_id, s.at, s.item_id
  ) as heir
  where l.id = heir.learning_id and l.id <> all (doomed);
  -- Said in other words by work that had been told it, it is looked at again.
  update whim.learnings as l set trust = 'quarantined', reviewed_by = null, reviewed_at = now()
  where l.alike = any (doomed) and l.id <> all (doomed) and l.trust = 'trusted' and not l.vouched and exists (
    select from whim.learning_sources as s join whim.learning_uses as u on u.item_id = s.item_id
    where s.learning_id = l.id and u.learning_id = any (doomed) and u.at < s.at
  );
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
    format('%s of %s', cardinality(doomed), coalesce(whim_purge_learnings.item::text, whim_purge_learnings.worker::text, whim_purge_learnings.author)));
  return jsonb_build_object('purged', cardinality(doomed));
end;
$$;
comment on function public.whim_purge_learnings(uuid, uuid, text, text) is
  'Forgets everything one item, one run or one person''s work alone taught: for when it was poisoned.';
