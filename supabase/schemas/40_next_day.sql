create or replace function whim.next_day(timezone text) returns timestamptz
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select (date_trunc('day', now() at time zone next_day.timezone) + interval '1 day') at time zone next_day.timezone;
$$;
comment on function whim.next_day(text) is 'The next midnight there, also where the clocks change: when a budget day starts.';
