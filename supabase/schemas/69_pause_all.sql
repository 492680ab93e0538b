create or replace function public.whim_pause_all(actor text default null, running boolean default true) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  update whim.settings as s set paused = true, hold_running = coalesce(whim_pause_all.running, true)
  where (s.paused, s.hold_running) is distinct from (true, coalesce(whim_pause_all.running, true));
  if found then
    perform whim.record_event(null, case when whim_pause_all.running then 'all paused' else 'drained' end, whim.actor(whim_pause_all.actor));
  end if;
  return public.whim_status();
end;
$$;
comment on function public.whim_pause_all(text, boolean) is
  'Nobody starts until whim_resume_all. Running work goes back to the queue after its iteration; with running = false (drain) it is finished first.';
