create or replace function whim.limits_json(item whim.work_items, settings whim.settings) returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'iterations', coalesce(item.max_iterations, settings.item_iterations),
    'minutes', coalesce(item.max_minutes, settings.item_minutes),
    'usd', coalesce(item.max_usd, settings.item_usd)
  );
$$;
comment on function whim.limits_json(whim.work_items, whim.settings) is 'What this item may use: its own limits, else the settings''.';
