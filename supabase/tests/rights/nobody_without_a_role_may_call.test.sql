begin;
select plan(3);

select is(
  (select count(*) from pg_proc p cross join unnest(array['anon', 'authenticated']) as r
   where p.pronamespace in ('public'::regnamespace, 'whim'::regnamespace) and p.proname ~ '^whim_|^(held|release|reap|give_back)$'
     and has_function_privilege(r, p.oid, 'execute')), 0::bigint, 'anon and authenticated execute nothing');
select is(
  (select string_agg(p.proname, ',' order by p.proname) from pg_proc p
   where p.pronamespace = 'public'::regnamespace and p.proname like 'whim\_%' and has_function_privilege('whim_intake', p.oid, 'execute')),
  'whim_enqueue,whim_get,whim_status,whim_wake', 'intake does not claim');
select is(
  (select count(*) from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname like 'whim\_%'
   and (not p.prosecdef or not 'search_path=""' = any (p.proconfig))), 0::bigint, 'security definer with an empty search path');

select * from finish();
rollback;
