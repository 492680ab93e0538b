create or replace function public.whim_charge(repo text, key text, spec_usage jsonb) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  charged integer;
begin
  perform whim.admit();
  if whim_charge.repo is null or whim_charge.key is null or jsonb_typeof(whim_charge.spec_usage) is distinct from 'object' then
    perform whim.misfit('a charge needs a repository, a key and what was used: {input_tokens, output_tokens, usd, duration_ms}');
  end if;
  insert into whim.repositories (repo) values (whim_charge.repo) on conflict do nothing;
  insert into whim.iterations (repo, charge_key, fence, attempt, n, metered, finished_at, duration_ms, input_tokens, output_tokens, usd)
  select whim_charge.repo, whim_charge.key, 0, 0, 0, true, now(), u.duration_ms, coalesce(u.input_tokens, 0), coalesce(u.output_tokens, 0),
    coalesce(u.usd, 0)
  from jsonb_to_record(whim_charge.spec_usage) as u (duration_ms bigint, input_tokens bigint, output_tokens bigint, usd numeric)
  on conflict (charge_key) do nothing;
  get diagnostics charged = row_count;
  return jsonb_build_object('charged', charged = 1);
exception
  when check_violation or invalid_text_representation or numeric_value_out_of_range then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_charge(text, text, jsonb) is
  'Puts into the day''s books what a model cost before there was an item: questions that were asked back, a spec that came to nothing. Sent twice with one key it is charged once.';
