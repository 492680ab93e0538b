begin;
select plan(1);

select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where (p.pronamespace = 'whim'::regnamespace or (p.pronamespace = 'public'::regnamespace and p.proname like 'whim\_%'))
    and obj_description(p.oid, 'pg_proc') is null
$$, 'a comment on each');

select * from finish();
rollback;
