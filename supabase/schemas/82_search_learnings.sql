create or replace function public.whim_search_learnings(
  repo text default null, query text default null, trust text default null, skip integer default 0, most integer default 50,
  item uuid default null
) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Planned for what is asked: most of it is not asked for.
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  wanted tsquery;
  found uuid[];
begin
  perform whim.admit();
  -- Of one repository the index that recall has finds them. Of all of them, each in its language, every learning is read.
  if whim_search_learnings.repo is not null and nullif(btrim(whim_search_learnings.query), '') is not null then
    wanted := (
      select whim.words_wanted(r.repo, websearch_to_tsquery(('pg_catalog.' || r.language)::regconfig, whim_search_learnings.query))
      from whim.repositories as r where r.repo = whim_search_learnings.repo
    );
  end if;
  if wanted is not null then
    found := array(
      select l.id from whim.learnings as l where whim.words_here(l.repo, l.words) @@ wanted and l.repo || '' = whim_search_learnings.repo
      limit 501
    );
    -- Of a word that most of them have, reading them all is quicker than looking for each.
    if cardinality(found) > 500 then
      wanted := null;
    end if;
  end if;
  return (
    select coalesce(jsonb_agg(to_jsonb(shown) order by shown.created_at desc, shown.id), '[]'::jsonb)
    from (
      select l.id, l.repo, l.kind, l.content, l.cited_files, l.trust, l.shared, l.seen, l.uses, l.helped, l.harmed, l.retired_because, l.author, l.item_id,
        l.created_at, l.last_used_at, l.reviewed_by, c.content as would_retire
      from whim.learnings as l join whim.repositories as r on r.repo = l.repo
      left join whim.learnings as c on c.id = l.contradicts and c.trust = 'trusted' and l.trust = 'quarantined'
      where (whim_search_learnings.repo is null or l.repo = whim_search_learnings.repo)
        and (wanted is null or l.id = any (found))
        and (whim_search_learnings.item is null or exists (
          select from whim.learning_sources as s where s.learning_id = l.id and s.item_id = whim_search_learnings.item))
        and (whim_search_learnings.trust is null or l.trust = whim_search_learnings.trust)
        and (nullif(btrim(whim_search_learnings.query), '') is null
          or l.words @@ websearch_to_tsquery(('pg_catalog.' || r.language)::regconfig, whim_search_learnings.query))
      order by l.created_at desc, l.id
      offset greatest(coalesce(whim_search_learnings.skip, 0), 0)
      limit least(greatest(coalesce(whim_search_learnings.most, 50), 1), 200)
    ) as shown
  );
end;
$$;
comment on function public.whim_search_learnings(text, text, text, integer, integer, uuid) is
  'Learnings for people to read: by repository, words, trust and the work that wrote them, the newest first.';
