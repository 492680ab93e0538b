create or replace function whim.ripen() returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
declare
  ripe uuid[];
begin
  -- One at a time, so that what another call is just bringing in is due for this one too. No row is waited for: whoever
  -- changes many of them would wait for this.
  perform pg_advisory_xact_lock(hashtextextended('whim_ripen', 0));
  ripe := array(
    select q.id from whim.work_items as q
    where q.status = 'queued' and not q.due and q.available_at <= now()
    limit 200
    for no key update skip locked
  );
  update whim.work_items as w set due = true where w.id = any (ripe);
end;
$$;
comment on function whim.ripen() is 'Brings what waited for its time into the order of the queue. Called by whoever looks for due work.';
