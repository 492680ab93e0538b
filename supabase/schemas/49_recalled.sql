create or replace function whim.recalled(
  repo text, item uuid, query text, embedding jsonb, model text, most integer
) returns table (id uuid, score double precision)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  hidden boolean := coalesce((select l.private from whim.repositories as l where l.repo = recalled.repo), false);
  -- Its own, and those whose shared learnings may come here: none from a private repository to a public one, none from one
  -- of which it is not known.
  repos text[] := array(
    select l.repo from whim.repositories as l where l.repo = recalled.repo or l.private is false or (l.private and hidden)
  );
  terms tsquery := (
    select string_agg(quote_literal(lexeme), ' | ')::tsquery
    from unnest(tsvector_to_array(to_tsvector('pg_catalog.simple'::regconfig, left(recalled.query, 20000)))) as lexeme
  );
begin
  return query
  with
  near as (
    select n.id, n.place from whim.nearest(recalled.embedding, recalled.model, recalled.repo, repos, recalled.item, 50) as n
    where recalled.embedding is not null and recalled.model is not null
  ),
  said as (
    select ranked.id, row_number() over (order by ranked.rank desc, ranked.id) as place
    from (
      select l.id, ts_rank(l.words, terms) as rank
      from whim.learnings as l
      where l.words @@ terms
        and l.repo = any (repos)
        and (l.repo = recalled.repo or l.shared)
        and (l.trust = 'trusted' or (l.trust = 'quarantined' and l.item_id = recalled.item))
      -- Uncapped, common words make this leg cost more than everything else.
      limit 500
    ) as ranked
    order by place
    limit 50
  )
  -- Reciprocal rank: places are comparable where distances and ranks are not.
  select found.id, sum(1.0 / (60 + found.place))::double precision as score
  from (select * from near union all select * from said) as found
  group by found.id
  order by score desc, found.id
  limit recalled.most;
end;
$$;
comment on function whim.recalled(text, uuid, text, jsonb, text, integer) is
  'What this repository may be told about a question, by meaning and by words, best first.';
