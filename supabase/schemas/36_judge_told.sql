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

  -- Five that came to nothing and hardly one that was merged: whatever it says, it is not worth being told.
  update whim.learnings as l set trust = 'retired', retired_because = 'outcomes', reviewed_by = 'whim', reviewed_at = now()
  where l.id in (select u.learning_id from whim.learning_uses as u where u.item_id = judge_told.item)
    and l.trust = 'trusted' and l.harmed >= 5 and (l.helped + 1) * 4 < l.helped + l.harmed + 2;
end;
$$;
comment on function whim.judge_told(uuid, text) is 'Whether the learnings that this work was told have helped it. A later outcome replaces an earlier one.';
