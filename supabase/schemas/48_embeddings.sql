-- The functions that know vectors. Where pgvector is missing they do nothing and find nothing, and words decide
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

    create or replace function whim.nearest(
      embedding jsonb, model text, repo text, others text[], item uuid, since timestamptz, most integer, also uuid[]
    ) returns table (id uuid, likeness double precision)
    language sql stable rows 50 set search_path = pg_catalog, pg_temp
    as $f$ select null::uuid, null::double precision where false; $f$;

    create or replace function whim.unembedded(model text, most integer) returns table (id uuid, content text)
    language sql stable set search_path = pg_catalog, pg_temp
    as $f$ select null::uuid, null::text where false; $f$;
  else
    execute pg_catalog.format($f$
      create or replace function whim.set_embedding(learning uuid, embedding jsonb, model text) returns void
      language sql volatile set search_path = pg_catalog, pg_temp
      as $g$
        update whim.learnings as l set embedding = set_embedding.embedding::text::%1$I.vector(384), embedding_model = set_embedding.model
        where l.id = set_embedding.learning and set_embedding.embedding is not null and set_embedding.model is not null;
      $g$;

      -- Exact: an approximate index under a repository's filter finds too few, silently.
      create or replace function whim.nearest(
        embedding jsonb, model text, repo text, others text[], item uuid, since timestamptz, most integer, also uuid[]
      ) returns table (id uuid, likeness double precision)
      -- So many are asked for. Taken for a thousand, the caller's plan would read every learning there is.
      language plpgsql stable rows 50
      set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
      as $g$
      #variable_conflict use_column
      declare
        -- Read once: as an expression in the query it would be parsed anew for every row.
        asked %1$I.vector(384) := nearest.embedding::text::%1$I.vector(384);
      begin
        return query
        with near as (
          select l.id, l.embedding operator(%1$I.<=>) asked as distance
          from whim.learnings as l
          where (l.repo = nearest.repo or (l.shared and l.repo = any (nearest.others)))
            and l.embedding_model = nearest.model
            and greatest(l.seen_at, l.last_used_at, l.reviewed_at) > nearest.since
            and (l.trust = 'trusted' or (l.trust = 'quarantined'
              and exists (select from whim.learning_sources as s where s.learning_id = l.id and s.item_id = nearest.item)))
          order by distance, l.id
          limit nearest.most
        )
        -- Of a vector without a direction nothing is known.
        select n.id, 1 - nullif(n.distance, 'NaN') from near as n
        union all
        select l.id, 1 - nullif(l.embedding operator(%1$I.<=>) asked, 'NaN')
        from whim.learnings as l
        where l.id = any (nearest.also) and l.embedding_model = nearest.model and l.id not in (select n.id from near as n);
      end;
      $g$;

      create or replace function whim.unembedded(model text, most integer) returns table (id uuid, content text)
      language sql stable set search_path = pg_catalog, pg_temp
      as $g$
        select l.id, l.content from whim.learnings as l
        where l.embedding_model is distinct from unembedded.model and l.trust <> 'retired'
        -- What is told first is found first.
        order by l.trust desc, l.seen_at desc, l.id
        limit unembedded.most;
      $g$;
    $f$, home);
  end if;
end;
$$;
comment on function whim.set_embedding(uuid, jsonb, text) is 'Stores a learning''s vector and the name of the model it came from.';
comment on function whim.nearest(jsonb, text, text, text[], uuid, timestamptz, integer, uuid[]) is
  'The learnings nearest in meaning and how near, by vectors of the same model only; of `also` the likeness too.';
comment on function whim.unembedded(text, integer) is 'Learnings without a vector of this model.';
