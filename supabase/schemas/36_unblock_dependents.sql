create or replace function whim.unblock_dependents(of uuid) returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  dependent uuid;
  freed integer := 0;
begin
  -- Locked one by one before its other dependencies are looked at: two that complete at the same time then see each other.
  for dependent in
    select w.id from whim.work_items as w
    where w.blocked_by = 'dependency'
      and (unblock_dependents.of is null
        or w.id in (select d.item_id from whim.dependencies as d where d.depends_on = unblock_dependents.of))
    order by w.id
    for no key update
  loop
    update whim.work_items as w set status = 'queued', blocked_by = null
    where w.id = dependent and w.status = 'blocked' and not exists (
      select from whim.dependencies as d join whim.work_items as o on o.id = d.depends_on
      where d.item_id = dependent and o.status <> 'completed'
    );
    if found then
      freed := freed + 1;
      perform whim.record_event(dependent, 'queued', 'store', 'what it waited for is completed', 'blocked', 'queued');
    end if;
  end loop;
  return freed;
end;
$$;
comment on function whim.unblock_dependents(uuid) is 'Queues what waited for this item alone; null looks at everything that waits.';
