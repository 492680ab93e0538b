create or replace function whim.recall_weights() returns table (meaning double precision)
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  -- Chosen on the judged set of scripts/bench/recall: not the best of a model, which is chance with a hundred questions, but a round
  -- number at which both models find more, in most of the eight repositories, than by their vectors alone.
  select 0.7::double precision;
$$;
comment on function whim.recall_weights() is 'How much of a score is meaning; the rest is words.';
