begin;
set local role whim_owner;
select plan(4);

select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main');
select is((select private from whim.repositories), null, 'not known');
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', 's', 'main', private => true);
select is((select private from whim.repositories), true);
select public.whim_enqueue('octo/repo', 'issue', '3', 'T', 's', 'main');
select is((select private from whim.repositories), true, 'silence changes nothing');
select public.whim_enqueue('octo/repo', 'issue', '4', 'T', 's', 'main', private => false);
select is((select private from whim.repositories), false);

select * from finish();
rollback;
