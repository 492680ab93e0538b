create or replace function whim.budget_day(settings whim.settings)
returns table (starts timestamptz, ends timestamptz, iterations bigint, usd numeric)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select day.starts, day.ends, count(i.started_at), coalesce(sum(i.usd) filter (where i.metered), 0)
  from (
    select
      date_trunc('day', now() at time zone settings.timezone) at time zone settings.timezone as starts,
      (date_trunc('day', now() at time zone settings.timezone) + interval '1 day') at time zone settings.timezone as ends
  ) as day
  left join whim.iterations as i on i.started_at >= day.starts
  group by day.starts, day.ends;
$$;
comment on function whim.budget_day(whim.settings) is 'Today by the settings'' timezone, and what it used. Counted, never reset.';
