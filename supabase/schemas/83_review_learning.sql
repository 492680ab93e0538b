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
  if found.trust <> whim_review_learning.trust then
    update whim.learnings as l set trust = whim_review_learning.trust, retired_because = null, reviewed_by = who, reviewed_at = now() where l.id = found.id;
    perform whim.record_event(found.item_id, 'learning ' || whim_review_learning.trust, who, found.content, found.trust, whim_review_learning.trust);
  end if;
  return jsonb_build_object('id', found.id, 'trust', whim_review_learning.trust);
end;
$$;
comment on function public.whim_review_learning(uuid, text, text) is 'A person''s word on a learning: trusted, retired, or back into quarantine.';
