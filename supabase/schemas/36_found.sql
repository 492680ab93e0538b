create or replace function whim.found(item uuid) returns whim.work_items
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  row whim.work_items;
begin
  select w.* into row from whim.work_items as w where w.id = found.item for update;
  if row.id is null then
    raise exception 'there is no item %', found.item
      using errcode = 'PT469', hint = 'Look its id up in whim.work_items, or by whim_list.';
  end if;
  return row;
end;
$$;
comment on function whim.found(uuid) is 'The item, locked; PT469 when there is none.';
