begin;
select plan(2);

select is((select count(*) from pg_class where relnamespace = 'whim'::regnamespace and relkind = 'r' and not relrowsecurity), 0::bigint, 'row security everywhere');
select is((select count(*) from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'whim'::regnamespace), 0::bigint, 'and no policy lets anybody in');

select * from finish();
rollback;
