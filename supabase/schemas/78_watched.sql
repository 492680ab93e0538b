create or replace function public.whim_watched(repo text, most integer default 250) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  rows integer := least(greatest(coalesce(whim_watched.most, 250), 1), 1000);
  -- To GitHub, names that differ in case are the same.
  mine text[] := array(select l.repo::text from whim.repositories as l where lower(l.repo) = lower(whim_watched.repo));
begin
  perform whim.admit();
  return jsonb_build_object(
    'live', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', live.id, 'number', live.source_id, 'status', live.status, 'cancel_requested', live.cancel_requested,
        -- When a person last wanted it, after it was queued: an issue that ended before that has not ended this work.
        'asked_at', (
          select max(e.at) from whim.events as e
          where e.item_id = live.id and e.event in ('queued', 'blocked', 'resumed', 'approved') and e.before is not null
            and e.actor <> 'store' and e.actor not like 'worker %'
        )
      ))
      from (
        select w.id, w.source_id, w.status, w.cancel_requested from whim.work_items as w
        where w.repo = any (mine) and w.source = 'issue' and w.finished_at is null and w.source_id ~ '^[1-9][0-9]{0,8}$'
        -- More than can be looked at are looked at in turns.
        order by random() limit rows
      ) as live
    ), '[]'::jsonb),
    'open', coalesce((
      select jsonb_agg(jsonb_build_object('id', done.id, 'pull_request_url', done.pull_request_url, 'outcome', done.outcome))
      from (
        select w.id, w.pull_request_url, w.outcome from whim.work_items as w
        where w.repo = any (mine) and w.status = 'completed'
          -- What was closed may have been merged after all.
          and (w.outcome is null or (w.outcome = 'closed' and w.settled_at > now() - interval '7 days'))
        order by random() limit rows
      ) as done
    ), '[]'::jsonb)
  );
end;
$$;
comment on function public.whim_watched(text, integer) is
  'What hangs on something outside: live work with its issue''s number, finished work whose pull request is not settled. For the sweep, which asks GitHub about them.';
