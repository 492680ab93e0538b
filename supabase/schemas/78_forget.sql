create or replace function whim.forget(most integer) returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  until timestamptz := (select now() - make_interval(days => s.keep_days) from whim.settings as s);
  gone integer;
  forgotten integer := 0;
begin
  -- One at a time: two would lock the same rows in different orders.
  if not pg_try_advisory_xact_lock(hashtextextended('whim_forget', 0)) then
    return 0;
  end if;
  -- The history of what still lives is kept whole, however old. Figures stay: they are small, and the books.
  delete from whim.events as e
  where e.id in (
    select old.id from whim.events as old left join whim.work_items as w on w.id = old.item_id
    where old.at < until and (w.id is null or w.finished_at < until)
    limit forget.most
  );
  get diagnostics gone = row_count;
  forgotten := forgotten + gone;
  -- What commands printed: the proof is in the pull request. As long as that is open, the work may go on where it was.
  delete from whim.evidence as v
  where (v.item_id, v.fence, v.n, v.place) in (
    select old.item_id, old.fence, old.n, old.place
    from whim.work_items as w join whim.evidence as old on old.item_id = w.id
    where w.finished_at < until and (w.status <> 'completed' or w.outcome is not null)
    limit forget.most
  );
  get diagnostics gone = row_count;
  forgotten := forgotten + gone;
  -- A megabyte each. Asked for again so late, the work starts anew.
  delete from whim.checkpoints as c
  where c.item_id in (
    select old.item_id from whim.work_items as w join whim.checkpoints as old on old.item_id = w.id
    where w.finished_at < until and (w.status <> 'completed' or w.outcome is not null)
    limit forget.most
  );
  get diagnostics gone = row_count;
  forgotten := forgotten + gone;
  -- Long lost by now, and of no use to anybody.
  delete from whim.wakeups as u where u.at < now() - interval '1 day';
  get diagnostics gone = row_count;
  return forgotten + gone;
end;
$$;
comment on function whim.forget(integer) is
  'Deletes at most so many rows of each kind that settings.keep_days has passed over: history, printed evidence and checkpoints of what ended before, and wake-ups.';
