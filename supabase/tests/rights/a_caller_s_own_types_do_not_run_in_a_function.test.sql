begin;
select plan(3);

create function pg_temp.evil() returns boolean language plpgsql as $f$ begin update whim.settings set daily_iterations = 999999; return true; end $f$;
create domain pg_temp.jsonb as pg_catalog.jsonb check (pg_temp.evil());
select lives_ok('select public.whim_get(null)');
select lives_ok('select public.whim_status()');
select is((select daily_iterations from whim.settings), 200, 'nothing of it ran');

select * from finish();
rollback;
