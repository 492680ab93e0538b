-- The two functions that know vectors. Where pgvector is missing they do nothing and find nothing, and words decide
-- alone; the migrations applied again after "create extension vector" replace them. Everything else is the same in both.
do $$
declare
  home text := (
    select n.nspname from pg_catalog.pg_extension as e join pg_catalog.pg_namespace as n on n.oid = e.extnamespace
    where e.extname = 'vector'
  );
begin
  if home is null then
    create or replace function whim.set_embedding(learning uuid, embedding jsonb, model text) returns void
    language sql volatile set search_path = pg_catalog, pg_temp
    as $f$ select; $f$;

    create or replace function whim.nearest(embedding jsonb, model text, repo text, repos text[], item uuid, most integer)
    returns table (id uuid, place bigint)
    language sql stable set search_path = pg_catalog, pg_temp
    as $f$ select null::uuid, null::bigint where false; $f$;
  else
    execute pg_catalog.format($f$
      create or replace function whim.set_embedding(learning uuid, embedding jsonb, model text) returns void
      language sql volatile set search_path = pg_catalog, pg_temp
      as $g$
        update whim.learnings as l set embedding = set_embedding.embedding::text::%1$I.vector(384), embedding_model = set_embedding.model
        where l.id = set_embedding.learning and set_embedding.embedding is not null and set_embedding.model is not null;
      $g$;

      -- Exact: an approximate index under a repository's filter finds too few, silently.
      create or replace function whim.nearest(embedding jsonb, model text, repo text, repos text[], item uuid, most integer)
      returns table (id uuid, place bigint)
      language sql stable set search_path = pg_catalog, pg_temp
      as $g$
        select near.id, row_number() over (order by near.distance, near.id)
        from (
          select l.id, l.embedding operator(%1$I.<=>) nearest.embedding::text::%1$I.vector(384) as distance
          from whim.learnings as l
          where l.repo = any (nearest.repos) and l.embedding_model = nearest.model
            and (l.repo = nearest.repo or l.shared)
            and (l.trust = 'trusted' or (l.trust = 'quarantined' and l.item_id = nearest.item))
          order by distance, l.id
          limit nearest.most
        ) as near;
      $g$;
    $f$, home);
  end if;
end;
$$;
comment on function whim.set_embedding(uuid, jsonb, text) is 'Stores a learning''s vector and the name of the model it came from.';
comment on function whim.nearest(jsonb, text, text, text[], uuid, integer) is
  'The learnings nearest in meaning, by vectors of the same model only, best first.';
