create or replace function whim.give_back(item whim.work_items, worker_status text, actor text, error text, category text)
returns whim.work_items
language plpgsql
volatile
set search_path = ''
as $$
declare
  settings whim.settings;
begin
  select s.* into strict settings from whim.settings as s;
  if give_back.item.attempts >= settings.max_attempts then
    return whim.release(give_back.item, 'failed', case when give_back.worker_status = 'retried' then 'failed' else give_back.worker_status end,
      give_back.actor, give_back.error, give_back.category);
  end if;
  return whim.release(give_back.item, 'queued', give_back.worker_status, give_back.actor, give_back.error, give_back.category,
    now() + make_interval(mins => settings.backoff_minutes[least(greatest(give_back.item.attempts, 1), cardinality(settings.backoff_minutes))]));
end;
$$;
comment on function whim.give_back(whim.work_items, text, text, text, text) is
  'Back to the queue after settings.backoff_minutes; failed when the attempts are used up.';
