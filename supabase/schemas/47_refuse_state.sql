create or replace function whim.refuse_state(item whim.work_items, deed text, next_step text) returns void
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'item % is %: it cannot be %', item.id, item.status, refuse_state.deed
    using errcode = 'PT468', hint = refuse_state.next_step;
end;
$$;
comment on function whim.refuse_state(whim.work_items, text, text) is 'What was asked does not go with the item''s state: PT468 and what to do instead.';
