create or replace function whim.release(
  item whim.work_items, status text, worker_status text, actor text, error text default null, category text default null,
  available_at timestamptz default now()
) returns whim.work_items
language plpgsql
volatile
set search_path = ''
as $$
declare
  changed whim.work_items;
  runner text;
begin
  update whim.work_items as w set
    status = release.status,
    lease_token = null,
    lease_until = null,
    error = left(release.error, 8000),
    error_category = release.category,
    available_at = release.available_at,
    finished_at = case when release.status in ('queued', 'blocked') then null else now() end
  where w.id = release.item.id
  returning w.* into changed;

  update whim.workers as r set status = release.worker_status, finished_at = now()
  where r.item_id = release.item.id and r.status = 'active'
  returning r.runner into runner;

  perform whim.record_event(release.item.id, release.status, case release.actor when 'worker' then 'worker ' || runner else release.actor end,
    release.error, release.item.status, release.status);
  return changed;
end;
$$;
comment on function whim.release(whim.work_items, text, text, text, text, text, timestamptz) is
  'The one way a held item leaves its worker: the lease ends, the worker ends, history gets a line.';
