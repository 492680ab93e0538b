create or replace function public.whim_review_learning(learning uuid, trust text, actor text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found whim.learnings;
  who text := whim.actor(whim_review_learning.actor);
begin
  perform whim.admit();
  if whim_review_learning.trust is null or whim_review_learning.trust not in ('trusted', 'retired', 'quarantined') then
    perform whim.misfit(format('a learning is trusted, retired or quarantined, not "%s"', whim_review_learning.trust));
  end if;
  select l.* into found from whim.learnings as l where l.id = whim_review_learning.learning for update;
  if found.id is null then
    raise exception 'there is no learning %', whim_review_learning.learning
      using errcode = 'PT469', hint = 'Look its id up in whim.learnings, or by whim_search_learnings.';
  end if;
  -- Said once more it starts the time of what idles anew, and makes of a merge's word a person's.
  update whim.learnings as l set
    trust = whim_review_learning.trust, vouched = whim_review_learning.trust = 'trusted', retired_because = null, reviewed_by = who, reviewed_at = now()
  where l.id = found.id;
  if (found.trust, found.vouched) is distinct from (whim_review_learning.trust, whim_review_learning.trust = 'trusted') then
    -- Not what it says: history is never altered, and a purge leaves nothing of it.
    perform whim.record_event(found.item_id, 'learning ' || whim_review_learning.trust, who, found.id::text, found.trust, whim_review_learning.trust);
  end if;
  return jsonb_build_object('id', found.id, 'trust', whim_review_learning.trust);
end;
$$;
comment on function public.whim_review_learning(uuid, text, text) is 'A person''s word on a learning: trusted, retired, or back into quarantine.';
