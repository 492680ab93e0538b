create or replace function whim.judge_told(item uuid, verdict text) returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
begin
  perform from whim.learnings as l
  where l.id in (select u.learning_id from whim.learning_uses as u where u.item_id = judge_told.item)
  order by l.id for no key update;

  -- It cannot praise itself.
  with judged as (
    update whim.learning_uses as u set verdict = judge_told.verdict
    from whim.learning_uses as was
    where u.item_id = judge_told.item and u.verdict is distinct from judge_told.verdict
      and was.learning_id = u.learning_id and was.item_id = u.item_id
      and not exists (select from whim.learning_sources as s where s.learning_id = u.learning_id and s.item_id = u.item_id)
    returning u.learning_id, was.verdict
  )
  update whim.learnings as l set
    helped = l.helped + (judge_told.verdict = 'helped')::integer - coalesce(j.verdict = 'helped', false)::integer,
    harmed = l.harmed + (judge_told.verdict = 'harmed')::integer - coalesce(j.verdict = 'harmed', false)::integer
  from judged as j
  where j.learning_id = l.id;

  -- Five that came to nothing and hardly one that was merged: whatever it says, it is not worth being told. Other repositories
  -- decide whether they are told it, never whether it is told at home.
  with outcomes as (
    select l.id, l.shared, l.helped - away.helped as helped, l.harmed - away.harmed as harmed, away.helped as helped_away, away.harmed as harmed_away
    from whim.learning_uses as t
    join whim.learnings as l on l.id = t.learning_id
    cross join lateral (
      select count(*) filter (where u.verdict = 'helped') as helped, count(*) filter (where u.verdict = 'harmed') as harmed
      from whim.learning_uses as u join whim.work_items as w on w.id = u.item_id
      where u.learning_id = l.id and w.repo <> l.repo
    ) as away
    where t.item_id = judge_told.item and l.trust = 'trusted'
  ),
  judged as (
    select o.id,
      o.harmed >= 5 and (o.helped + 1) * 4 < o.helped + o.harmed + 2 as at_home,
      o.shared and o.harmed_away >= 5 and (o.helped_away + 1) * 4 < o.helped_away + o.harmed_away + 2 as elsewhere
    from outcomes as o
  ),
  changed as (
    update whim.learnings as l set
      shared = l.shared and not j.elsewhere,
      trust = case when j.at_home then 'retired' else l.trust end,
      retired_because = case when j.at_home then 'outcomes' else l.retired_because end,
      reviewed_by = case when j.at_home then 'whim' else l.reviewed_by end,
      reviewed_at = case when j.at_home then now() else l.reviewed_at end
    from judged as j
    where l.id = j.id and (j.at_home or j.elsewhere)
    returning l.id, j.elsewhere
  )
  -- The row says itself why it was retired, not who ended its sharing.
  insert into whim.events (item_id, event, actor, cause, before, after)
  select judge_told.item, 'learning shared', 'whim', c.id::text, 'true', 'false' from changed as c where c.elsewhere order by c.id;
end;
$$;
comment on function whim.judge_told(uuid, text) is 'Whether the learnings that this work was told have helped it. A later outcome replaces an earlier one.';
