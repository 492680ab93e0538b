create or replace function whim.recall_weights() returns table (meaning double precision)
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  -- Tuned on one half of scripts/bench/recall's judged set, the same for every model there; `npm run bench:recall` reports the other.
  select 0.8::double precision;
$$;
comment on function whim.recall_weights() is 'How much of a score is meaning; the rest is words.';
