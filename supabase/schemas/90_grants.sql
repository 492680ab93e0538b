-- From zero: hosted Supabase grants EXECUTE on new functions in public to anon and authenticated by name, so a revoke
-- from public alone leaves them in.
do $$
declare
  f record;
begin
  for f in
    select p.oid::pg_catalog.regprocedure as signature, n.nspname as schema
    from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where p.proowner = 'whim_owner'::pg_catalog.regrole and (n.nspname = 'whim' or (n.nspname = 'public' and p.proname like 'whim\_%'))
  loop
    execute pg_catalog.format('revoke all on function %s from public, anon, authenticated, service_role, whim_intake, whim_worker, whim_reader', f.signature);
    if f.schema = 'public' then
      execute pg_catalog.format('grant execute on function %s to service_role', f.signature);
    end if;
  end loop;
end;
$$;
revoke usage on type whim.priority from public;

-- Who may look.
grant execute on function
  public.whim_get, public.whim_list, public.whim_position, public.whim_estimate, public.whim_status, public.whim_metrics,
  public.whim_workers
to whim_intake, whim_worker, whim_reader;
-- Not the worker: it is told what whim_recall finds for its item, and nothing of other repositories.
grant execute on function public.whim_search_learnings, public.whim_report to whim_intake, whim_reader;

-- Intake, command and sweep: what people ask for.
grant execute on function
  public.whim_enqueue, public.whim_charge, public.whim_wake, public.whim_cancel, public.whim_requeue, public.whim_set_priority, public.whim_pause,
  public.whim_resume, public.whim_note, public.whim_set_limits, public.whim_kill, public.whim_settle, public.whim_sweep,
  public.whim_review_learning, public.whim_purge_learnings, public.whim_approve, public.whim_answer, public.whim_set_model,
  public.whim_pause_all, public.whim_resume_all, public.whim_get_spec,
  public.whim_watched, public.whim_unshown, public.whim_shown, public.whim_know_repository
to whim_intake;

grant execute on function public.whim_unembedded, public.whim_set_embeddings, public.whim_may_embed to whim_intake;

-- The worker: what it holds, and the wake-up at its end.
grant execute on function
  public.whim_claim, public.whim_heartbeat, public.whim_record_iteration, public.whim_acquire_locks, public.whim_release_locks,
  public.whim_complete, public.whim_fail, public.whim_give_back, public.whim_park, public.whim_learn, public.whim_recall,
  public.whim_wake, public.whim_sweep, public.whim_write_spec, public.whim_ask, public.whim_get_spec
to whim_worker;
grant execute on function public.whim_untold, public.whim_may_embed to whim_worker;
