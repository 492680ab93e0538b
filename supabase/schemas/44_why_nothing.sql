create or replace function whim.why_nothing(repo text) returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  next_due timestamptz;
begin
  if not exists (
    select from whim.work_items as w where w.status = 'queued' and (why_nothing.repo is null or w.repo = why_nothing.repo)
  ) then
    return jsonb_build_object('kind', 'none', 'not_before', null, 'reason', case
      when exists (
        select from whim.work_items as w where w.blocked_by is not null and (why_nothing.repo is null or w.repo = why_nothing.repo)
      ) then 'blocked' else 'empty' end);
  end if;
  -- When the next one is due, looked for in a bounded part of the queue: it may be a million items long.
  select min(w.available_at) into next_due
  from (
    select q.available_at from whim.work_items as q
    where q.status = 'queued' and (why_nothing.repo is null or q.repo = why_nothing.repo)
    limit 1000
  ) as w
  where w.available_at > now();
  return jsonb_build_object('kind', 'none', 'reason', 'blocked', 'not_before', next_due);
end;
$$;
comment on function whim.why_nothing(text) is 'Empty, or blocked: work waits for its time, for other work, for a file, or for a person.';
