create or replace function whim.retry_later(item whim.work_items, worker_status text, actor text, error text, category text) returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  settings whim.settings;
begin
  select s.* into strict settings from whim.settings as s;
  if retry_later.item.attempts >= settings.max_attempts then
    perform whim.release(retry_later.item, 'failed', case when retry_later.worker_status = 'retried' then 'failed' else retry_later.worker_status end,
      retry_later.actor, retry_later.error, retry_later.category);
    return;
  end if;
  perform whim.release(retry_later.item, 'queued', retry_later.worker_status, retry_later.actor, retry_later.error, retry_later.category,
    now() + make_interval(mins => coalesce(settings.backoff_minutes[least(greatest(retry_later.item.attempts, 1), cardinality(settings.backoff_minutes))], 30)));
end;
$$;
comment on function whim.retry_later(whim.work_items, text, text, text, text) is
  'Back to the queue after settings.backoff_minutes; failed when the attempts are used up.';
