begin;
select plan(6);

select is(
  (select count(*) from pg_proc p cross join unnest(array['anon', 'authenticated']) as r
   where p.proowner = 'whim_owner'::regrole and has_function_privilege(r, p.oid, 'execute')), 0::bigint, 'anon and authenticated execute nothing');
select is(
  (select count(*) from pg_proc p where p.proowner = 'whim_owner'::regrole and p.pronamespace = 'whim'::regnamespace
   and (has_function_privilege('whim_worker', p.oid, 'execute') or has_function_privilege('whim_intake', p.oid, 'execute')
     or has_function_privilege('service_role', p.oid, 'execute'))), 0::bigint, 'inner functions are nobody''s');
select is(
  (select count(*) from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname like 'whim\_%'
   and (not p.prosecdef or not 'search_path=pg_catalog, pg_temp' = any (p.proconfig) or p.proowner <> 'whim_owner'::regrole)), 0::bigint,
  'security definer, the caller''s own types and functions looked up last, owned by whim_owner');
select is((select rolsuper or rolcanlogin or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = 'whim_owner'), false, 'who may do nothing else');
select is((select count(*) from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname like 'whim\_%'
   and p.prosrc !~ 'perform whim\.admit\(\)'), 0::bigint, 'each refuses a revoked key');
select is(has_schema_privilege('whim_owner', 'public', 'create'), false);

select * from finish();
rollback;
