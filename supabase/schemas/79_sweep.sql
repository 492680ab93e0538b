create or replace function public.whim_sweep() returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  reaped integer;
  unblocked integer;
  unlocked integer;
  forgotten integer;
begin
  perform whim.admit();
  perform whim.ripen(); -- others wait for it, so not while any row of theirs is locked
  reaped := whim.reap(100);
  unblocked := whim.unblock_dependents(null);
  perform whim.retire_idle(1000);
  delete from whim.file_locks as l where l.expires_at < now();
  get diagnostics unlocked = row_count;
  forgotten := whim.forget(1000);
  return jsonb_build_object(
    'reaped', reaped,
    'unblocked', unblocked,
    'unlocked', unlocked,
    'forgotten', forgotten,
    -- So that nobody asks for them who has nothing to do.
    'unembedded', exists (select from whim.settings as s cross join lateral whim.unembedded(s.embedding_model, 1) as u),
    -- Repositories with work that is due: a wake-up of theirs may have been lost.
    'due', coalesce((
      select jsonb_agg(l.repo order by l.repo) from whim.repositories as l
      where not l.paused and exists (
        select from whim.work_items as w where w.repo = l.repo and w.status = 'queued' and w.due and w.available_at <= now()
      )
    ), '[]'::jsonb)
  );
end;
$$;
comment on function public.whim_sweep() is
  'Takes back what dead workers hold, frees what waited or expired, forgets old history, and names the repositories with due work. Safe twice at once.';
