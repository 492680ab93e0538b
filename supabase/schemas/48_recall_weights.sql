create or replace function whim.recall_weights() returns table (meaning double precision)
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  -- Chosen on the tuned part of the judged set of scripts/bench/recall: a round number at which neither model finds less, in any of the
  -- eight repositories, than by its vectors alone.
  select 0.6::double precision;
$$;
comment on function whim.recall_weights() is 'How much of a score is meaning; the rest is words.';
