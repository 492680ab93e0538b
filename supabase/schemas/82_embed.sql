create or replace function public.whim_unembedded(most integer default 50) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  wanted text := (select s.embedding_model from whim.settings as s);
begin
  perform whim.admit();
  return jsonb_build_object(
    'model', wanted,
    'learnings', (
      select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'content', u.content)), '[]'::jsonb)
      from whim.unembedded(wanted, least(greatest(coalesce(whim_unembedded.most, 50), 1), 200)) as u
    )
  );
end;
$$;
comment on function public.whim_unembedded(integer) is
  'The setting''s model, and learnings that have no vector of it yet: stored while it failed, or before it was chosen.';

create or replace function public.whim_set_embeddings(model text, embeddings jsonb) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  entry jsonb;
  stored integer := 0;
begin
  perform whim.admit();
  if whim_set_embeddings.model is distinct from (select s.embedding_model from whim.settings as s) then
    perform whim.misfit(format('vectors of "%s" were sent, settings.embedding_model is "%s"', whim_set_embeddings.model, (select s.embedding_model from whim.settings as s)));
  end if;
  if coalesce(jsonb_typeof(whim_set_embeddings.embeddings) <> 'array' or jsonb_array_length(whim_set_embeddings.embeddings) > 200, true) then
    perform whim.misfit('embeddings are a list of at most 200');
  end if;
  for entry in select e from jsonb_array_elements(whim_set_embeddings.embeddings) as e order by e ->> 'id' loop
    if jsonb_typeof(entry -> 'embedding') is distinct from 'array' then
      perform whim.misfit('an embedding is a list of 384 numbers');
    end if;
    -- Not over one of this model: what the work itself or another sweep stored meanwhile stays.
    if exists (
      select from whim.learnings as l
      where l.id = (entry ->> 'id')::uuid and l.embedding_model is distinct from whim_set_embeddings.model for no key update
    ) then
      perform whim.set_embedding((entry ->> 'id')::uuid, entry -> 'embedding', whim_set_embeddings.model);
      stored := stored + 1;
    end if;
  end loop;
  return jsonb_build_object('stored', stored);
exception
  when check_violation or data_exception then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_set_embeddings(text, jsonb) is 'Vectors made anew, of the model that the settings name, for learnings that have none of it.';

create or replace function public.whim_may_embed() returns boolean
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  return true;
end;
$$;
comment on function public.whim_may_embed() is
  'Whether this key may use the Edge Function embed: it asks with the caller''s own key, so expiry and revocation hold there too.';
