create or replace function whim.recall_weights(model text) returns table (meaning double precision)
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  -- Tuned on one half of scripts/bench/recall's judged set; `npm run bench:recall` reports the other.
  select case when recall_weights.model like 'hashed-%' then 0.3 else 0.9 end;
$$;
comment on function whim.recall_weights(text) is 'How much of a score is meaning, by the model its vectors come from; the rest is words.';
