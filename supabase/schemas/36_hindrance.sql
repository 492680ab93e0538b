create or replace function whim.hindrance(item uuid) returns text
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (
    select from whim.approvals as a join whim.specs as p on p.item_id = a.item_id
    where a.item_id = hindrance.item and a.approved_at is null and p.spec is not null
  ) then
    return 'approval';
  end if;
  -- None of them completes unseen between this look and the change.
  perform from whim.work_items as o
  where o.id in (select d.depends_on from whim.dependencies as d where d.item_id = hindrance.item) order by o.id for key share;
  if exists (
    select from whim.dependencies as d join whim.work_items as o on o.id = d.depends_on
    where d.item_id = hindrance.item and o.status <> 'completed'
  ) then
    return 'dependency';
  end if;
  return null;
end;
$$;
comment on function whim.hindrance(uuid) is
  'What work that is asked for again must still wait for: an approval of its spec, or other work. A spec that is not written yet is approved after it was.';
