create or replace function whim.recalled(
  repo text, item uuid, query text, embedding jsonb, model text, most integer, budget integer default 6000
) returns table (id uuid, score double precision)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
-- Planned anew at each call, the plans cost more than the search; none of them depends on what is asked.
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  setting whim.settings := (select s from whim.settings as s);
  lane whim.repositories := (select l from whim.repositories as l where l.repo = recalled.repo);
  since timestamptz := now() - make_interval(days => setting.learning_idle_days);
  -- Those whose shared learnings may come here: none from a private repository to a public one, none from one of which it
  -- is not known.
  others text[] := array(
    select l.repo from whim.repositories as l
    where setting.recall_shared and l.repo <> recalled.repo and (l.private is false or (l.private and lane.private))
  );
  dictionary text := coalesce(lane.language, 'simple');
  -- Without what every sentence has: it would find everything. `simple` knows no other forms of a word: they are those that
  -- begin like its stem. That of "queries" is "queri", which "query" does not begin like.
  asked text[] := array(
    select distinct '''' || replace(replace(part.word, '\', '\\'), '''', '''''') || '''' || case when part.wide then ':*' else '' end
    from (
      select a.lexeme, coalesce(array_to_string(ts_lexize('pg_catalog.english_stem', a.lexeme), ''), a.lexeme) as stem
      from unnest(tsvector_to_array(to_tsvector(('pg_catalog.' || dictionary)::regconfig, left(recalled.query, 20000)))) as a (lexeme)
      order by length(a.lexeme) desc, a.lexeme
      limit 200
    ) as w
    cross join lateral (select dictionary = 'simple' and length(w.stem) >= 4) as form (wide)
    cross join lateral (
      select form.wide, case when form.wide then regexp_replace(w.stem, 'i$', '') else w.lexeme end as word
    ) as part
    where w.stem <> '' and length(w.lexeme) <= 200
  );
  parts tsquery[] := asked::tsquery[];
  -- Those words as words of this repository: each begins with its mark, inside the quotes.
  heres tsquery[] := array(
    select '''' || whim.words_mark(recalled.repo) || substr(a.word, 2) from unnest(asked) with ordinality as a (word, place) order by a.place
  )::text[]::tsquery[];
  said uuid[];
  words double precision[];
begin
  with
  -- Each word by the index, as far as it says something: of one that most have, the first few hundred. Uncapped, common words make
  -- this leg cost more than everything else. The repository is no column here: where nothing was analyzed it would be looked up by
  -- an index of repositories, and every row's words taken apart, for each word.
  hits as materialized (
    select l.id, p.place
    from unnest(parts, heres) with ordinality as p (term, here, place)
    cross join lateral (
      (select l.id from whim.learnings as l
      where whim.words_here(l.repo, l.words) @@ p.here and l.repo || '' = recalled.repo
        and greatest(l.seen_at, l.last_used_at, l.reviewed_at) > since
        and (l.trust = 'trusted' or (l.trust = 'quarantined'
          and exists (select from whim.learning_sources as s where s.learning_id = l.id and s.item_id = recalled.item)))
      limit 300)
      union all
      (select l.id from whim.learnings as l
      where cardinality(others) > 0 and l.shared and l.words @@ p.term and l.repo || '' = any (others)
        and greatest(l.seen_at, l.last_used_at, l.reviewed_at) > since and l.trust = 'trusted'
      limit 300)
    ) as l
  ),
  matched as (select distinct h.id from hits as h),
  -- A word that few of them have says more than one that most have: Postgres's own ranks do not know that.
  rare as (
    select h.place, ln(1 + (select count(*) from matched)::double precision / count(*)) as weight from hits as h group by h.place
  ),
  -- Of all that was asked: one word of ten in common is no match, though nothing else has more.
  asked as (
    select coalesce(sum(r.weight), 0) + (cardinality(parts) - count(*)) * ln(1 + (select count(*) from matched)::double precision) as weight
    from rare as r
  ),
  ranked as (
    select h.id, sum(r.weight) / greatest((select a.weight from asked as a) / 2, max(sum(r.weight)) over ()) as weight
    from hits as h join rare as r on r.place = h.place
    group by h.id order by weight desc, h.id limit 50
  )
  select array_agg(r.id), array_agg(r.weight) into said, words from ranked as r;

  return query
  with
  near as (
    select n.id, n.likeness
    from whim.nearest(recalled.embedding, recalled.model, recalled.repo, others, recalled.item, since, 50, coalesce(said, '{}')) as n
    where recalled.embedding is not null and recalled.model is not null
  ),
  -- Models use different parts of the scale: what counts is where among the found ones it stands.
  spread as (select min(n.likeness) - 0.05 as low, max(n.likeness) as high from near as n),
  found as (
    select coalesce(n.id, t.id) as id,
      coalesce((n.likeness - (select s.low from spread as s)) / (select s.high - s.low from spread as s), 0) as meaning,
      coalesce(t.weight, 0) as wording
    from near as n full join unnest(said, words) as t (id, weight) on t.id = n.id
  ),
  weighed as (
    select l.id, l.alike, l.content, l.trust, l.created_at,
        -- To the fourth: a few of many words in common say little beside a vector that has read them all.
        case when recalled.embedding is null then f.wording else w.meaning * f.meaning + (1 - w.meaning) * f.wording ^ 4 end
        * case l.trust when 'trusted' then 1 else float8 '0.95' end
        * case l.repo when recalled.repo then 1 else float8 '0.7' end
        -- From 0.8 to 1.2; 1 while nobody knows.
        * (float8 '0.8' + float8 '0.4' * (l.helped + 1) / (l.helped + l.harmed + 2))
        * (float8 '0.9' + float8 '0.1' * exp(- extract(epoch from now() - greatest(l.seen_at, l.last_used_at))::float8 / 2592000)) as score
    from found as f join whim.learnings as l on l.id = f.id cross join whim.recall_weights() as w
  ),
  told as (
    -- An id is chance: of what is equally good the older one first.
    select d.id, d.score, row_number() over (order by d.score desc, d.created_at, d.id) as place,
      sum(length(d.content)) over (order by d.score desc, d.created_at, d.id) as size
    from (
      select w.*, row_number() over (partition by coalesce(w.alike, w.id) order by w.trust desc, w.score desc, w.created_at, w.id) as twin from weighed as w
    ) as d
    where d.twin = 1
  )
  select t.id, t.score from told as t
  where t.place <= recalled.most and t.size <= recalled.budget and t.score > 0
  order by t.place;
end;
$$;
comment on function whim.recalled(text, uuid, text, jsonb, text, integer, integer) is
  'What this repository may be told about a question, by meaning and by words, best first: near-duplicates once, at most so many and so many characters.';
