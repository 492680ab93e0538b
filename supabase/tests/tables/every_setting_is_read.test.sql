begin;
select plan(1);

select is_empty(
  $$ select c.column_name from information_schema.columns as c
     where c.table_schema = 'whim' and c.table_name = 'settings' and c.column_name <> 'id'
       and not exists (
         select from pg_proc as p
         where p.pronamespace in ('whim'::regnamespace, 'public'::regnamespace)
           and p.prosrc ~ format('\m%s\M', c.column_name)) $$,
  'what somebody changes in the settings is looked at by a function'
);

select * from finish();
rollback;
