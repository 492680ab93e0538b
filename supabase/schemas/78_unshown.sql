create or replace function public.whim_unshown(repo text, most integer default 20) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  rows integer := least(greatest(coalesce(whim_unshown.most, 20), 1), 100);
  mine text[] := array(select l.repo::text from whim.repositories as l where lower(l.repo) = lower(whim_unshown.repo));
  answer jsonb;
begin
  perform whim.admit();
  -- One after the other, so that two sweeps never look at the same issue: both would write a card where there is none.
  perform pg_advisory_xact_lock(hashtextextended('whim_unshown ' || lower(coalesce(whim_unshown.repo, '')), 0));
  with changed as materialized (
    select e.item_id, max(e.id) as event_id from whim.events as e
    -- What happened longer ago than anybody waits for is not shown any more, also on a store that never had a sweep.
    where e.at > now() - interval '7 days' and e.item_id is not null and e.before is distinct from e.after
      and e.after in ('queued', 'blocked', 'assigned', 'completed', 'stuck', 'failed', 'cancelled', 'merged', 'closed')
    group by e.item_id
  ), outdated as materialized (
    select w.id, w.repo, w.source_id, w.seq, c.event_id,
      case when w.status in ('stuck', 'failed') or w.blocked_by in ('approval', 'information') then 1
        when w.status = 'completed' then 2 when w.finished_at is not null then 3 else 4 end as urgency
    from changed as c
    join whim.work_items as w on w.id = c.item_id
    join whim.events as last on last.id = c.event_id
    left join whim.cards as k on k.item_id = w.id
    where w.repo = any (mine) and w.source = 'issue' and w.source_id ~ '^[1-9][0-9]{0,8}$'
      and k.event_id is distinct from c.event_id and (k.taken_until is null or k.taken_until < now())
      -- Whoever changed it shows it, a moment later; of what the store itself or a sweep changed nobody does.
      and (last.at < now() - interval '2 minutes' or last.actor in ('store', 'sweep'))
  ), taken as (
    insert into whim.cards as k (item_id, taken_until)
    select o.id, now() + interval '10 minutes' from outdated as o
    -- An issue shows its newest work.
    where not exists (
      select from whim.work_items as n where n.repo = o.repo and n.source = 'issue' and n.source_id = o.source_id and n.seq > o.seq
    )
    order by o.urgency, o.event_id
    limit rows
    on conflict (item_id) do update set taken_until = excluded.taken_until
    returning k.item_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('event_id', o.event_id, 'item', whim.item_json(w.id)) order by o.urgency, o.event_id), '[]'::jsonb) into answer
  from taken as t join outdated as o on o.id = t.item_id join whim.work_items as w on w.id = t.item_id;
  return answer;
end;
$$;
comment on function public.whim_unshown(text, integer) is
  'Work of issues whose state changed since somebody saw that the issue shows it, the most urgent first; it is the caller''s for ten minutes, who answers with whim_shown.';
