create or replace function public.whim_resume_all(actor text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  resumed boolean;
begin
  perform whim.admit();
  update whim.settings as s set paused = false, hold_running = false where s.paused or s.hold_running;
  resumed := found;
  update whim.repositories as l set paused = false where l.paused_because is not null;
  if resumed or found then
    perform whim.record_event(null, 'all resumed', whim.actor(whim_resume_all.actor));
  end if;
  return public.whim_status();
end;
$$;
comment on function public.whim_resume_all(text) is 'Work starts again, also in repositories that Whim paused after failures. What a person paused by itself stays paused.';
