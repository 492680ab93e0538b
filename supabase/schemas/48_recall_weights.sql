create or replace function whim.recall_weights() returns table (meaning double precision)
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  -- Tuned on one half of scripts/bench/recall's judged set; `npm run bench:recall` reports the other. Not the best of a model,
  -- which is chance with sixty questions, but the middle of where no model finds less than by its vectors alone.
  select 0.9::double precision;
$$;
comment on function whim.recall_weights() is 'How much of a score is meaning; the rest is words.';
