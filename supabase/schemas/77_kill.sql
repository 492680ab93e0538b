create or replace function public.whim_kill(worker uuid, actor text default null, reason text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  run whim.workers;
  held whim.work_items;
  who text := whim.actor(whim_kill.actor);
begin
  perform whim.admit();
  select r.* into run from whim.workers as r where r.id = whim_kill.worker;
  if run.id is null then
    raise exception 'there is no worker %', whim_kill.worker
      using errcode = 'PT469', hint = 'Look its id up in whim.workers, or by whim_workers.';
  end if;
  held := whim.found(run.item_id);
  if held.lease_token = run.lease_token and held.fence = run.fence then
    perform whim.release(held, 'failed', 'killed', who, coalesce(whim_kill.reason, 'killed by ' || who), 'killed');
  end if;
  return whim.item_json(held.id);
end;
$$;
comment on function public.whim_kill(uuid, text, text) is
  'Takes the item away from a worker at once: it stops at its next heartbeat and publishes nothing. The item is failed until somebody asks for it again.';
