create or replace function whim.judge_learnings(item whim.work_items, actor text) returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  merged boolean := judge_learnings.item.outcome = 'merged';
begin
  -- Every learning this touches, in the one order in which everybody locks them.
  perform from whim.learnings as l
  where l.id in (
    select s.learning_id from whim.learning_sources as s where s.item_id = judge_learnings.item.id
    union select u.learning_id from whim.learning_uses as u where u.item_id = judge_learnings.item.id
    union select c.contradicts from whim.learnings as c
      join whim.learning_sources as s on s.learning_id = c.id where s.item_id = judge_learnings.item.id and c.contradicts is not null
  )
  order by l.id for no key update;

  -- What the work wrote. Merged is the review; what was thrown away teaches nothing that anybody has agreed to, unless other
  -- work found the same. What being closed retired comes back with the merge; what a person retired does not.
  update whim.learnings as l set
    trust = case when merged then 'trusted' else 'retired' end,
    retired_because = case when merged then null else 'closed' end,
    reviewed_by = judge_learnings.actor,
    reviewed_at = now()
  where l.id in (select s.learning_id from whim.learning_sources as s where s.item_id = judge_learnings.item.id)
    and case
      when merged then l.trust = 'quarantined' or (l.trust = 'retired' and l.retired_because in ('closed', 'idle'))
      else l.trust = 'quarantined' and not exists (
        select from whim.learning_sources as o join whim.work_items as w on w.id = o.item_id
        where o.learning_id = l.id and o.item_id <> judge_learnings.item.id and w.outcome is distinct from 'closed'
          and w.status not in ('failed', 'cancelled')
      )
    end;

  perform whim.judge_told(judge_learnings.item.id, case when merged then 'helped' else 'harmed' end);
end;
$$;
comment on function whim.judge_learnings(whim.work_items, text) is
  'What an outcome says of learnings: those the work wrote are trusted or retired by it, those it was told have helped or not.';

-- Not before the contradicting one is trusted: a poisoned run could otherwise silence what others found out.
create or replace function whim.retire_contradicted() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  -- As it is now: an edit in Studio is a person's word, which learnings_obey_edit, whose name comes first, has noted.
  agreed whim.learnings := (select l from whim.learnings as l where l.id = new.id);
begin
  -- Who merges work has looked at its code. What a person agreed to by name is not undone by that: of two that say the
  -- opposite one is told, and which it is a person says again.
  if not agreed.vouched and exists (select from whim.learnings as l where l.id = new.contradicts and l.trust = 'trusted' and l.vouched) then
    update whim.learnings as l set trust = 'quarantined', reviewed_by = null, reviewed_at = now() where l.id = new.id;
    return null;
  end if;
  update whim.learnings as l set trust = 'retired', retired_because = 'contradicted', vouched = false, reviewed_by = coalesce(agreed.reviewed_by, 'whim'), reviewed_at = now()
  where l.id = new.contradicts and l.trust <> 'retired';
  return null;
end;
$$;
comment on function whim.retire_contradicted() is 'A learning that says another one is wrong was trusted: the other one goes, unless a person agreed to that one and to this one only a merge.';

create or replace trigger learnings_retire_contradicted after update of trust on whim.learnings
  for each row when (new.trust = 'trusted' and old.trust <> 'trusted' and new.contradicts is not null)
  execute function whim.retire_contradicted();

create or replace function whim.retire_idle(most integer) returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  retired integer;
begin
  update whim.learnings as l set trust = 'retired', retired_because = 'idle', reviewed_by = 'whim', reviewed_at = now()
  where l.id in (
    select o.id from whim.learnings as o
    where o.trust <> 'retired'
      and greatest(o.seen_at, o.last_used_at, o.reviewed_at) < now() - make_interval(days => (select s.learning_idle_days from whim.settings as s))
    order by o.id limit retire_idle.most for no key update skip locked
  );
  get diagnostics retired = row_count;
  return retired;
end;
$$;
comment on function whim.retire_idle(integer) is 'Retires what nothing used or found again for settings.learning_idle_days; recall leaves it out before that.';
