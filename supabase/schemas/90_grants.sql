-- From zero: hosted Supabase grants EXECUTE on new functions in public to anon and authenticated by name, so a revoke
-- from public alone leaves them in.
do $$
declare
  f record;
begin
  for f in
    select p.oid::pg_catalog.regprocedure as signature, n.nspname as schema
    from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where n.nspname = 'whim' or (n.nspname = 'public' and p.proname like 'whim\_%')
  loop
    execute pg_catalog.format('revoke all on function %s from public, anon, authenticated', f.signature);
    if f.schema = 'public' then
      execute pg_catalog.format('grant execute on function %s to service_role', f.signature);
    end if;
  end loop;
end;
$$;

grant execute on function public.whim_enqueue(text, text, text, text, text, text, text, text, text, text, text[], text) to whim_intake;
grant execute on function public.whim_wake(text) to whim_intake, whim_worker;
grant execute on function public.whim_get(uuid) to whim_intake, whim_worker, whim_reader;
grant execute on function public.whim_status() to whim_intake, whim_worker, whim_reader;
grant execute on function public.whim_claim(text, integer, text, text, text, boolean) to whim_worker;
grant execute on function public.whim_heartbeat(uuid, uuid, bigint, text, integer) to whim_worker;
grant execute on function public.whim_record_iteration(uuid, uuid, bigint, integer, jsonb, jsonb, jsonb) to whim_worker;
grant execute on function public.whim_complete(uuid, uuid, bigint, text, text) to whim_worker;
grant execute on function public.whim_fail(uuid, uuid, bigint, text, text, boolean) to whim_worker;
