create or replace function public.whim_set_limits(
  item uuid, iterations integer default null, minutes integer default null, usd numeric default null, actor text default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.work_items;
  settings whim.settings;
  was jsonb;
begin
  perform whim.admit();
  found := whim.found(whim_set_limits.item);
  select s.* into strict settings from whim.settings as s;
  was := whim.limits_json(found, settings);
  update whim.work_items as w set
    max_iterations = coalesce(whim_set_limits.iterations, w.max_iterations),
    max_minutes = coalesce(whim_set_limits.minutes, w.max_minutes),
    max_usd = coalesce(whim_set_limits.usd, w.max_usd)
  where w.id = found.id
  returning w.* into found;
  perform whim.record_event(found.id, 'limits', whim.actor(whim_set_limits.actor), null, was::text, whim.limits_json(found, settings)::text);
  return whim.limits_json(found, settings);
exception
  when check_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_set_limits(uuid, integer, integer, numeric, text) is
  'What this item may use instead of the settings'' limits; a running worker learns it with its next heartbeat. Null leaves a limit as it is.';
