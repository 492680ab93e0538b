begin;
select plan(2);

update whim.settings set cooldown_seconds = 0;
select public.whim_enqueue('octo/a', 'issue', '1', 'T', 's', 'main', 'low');
select public.whim_enqueue('octo/b', 'issue', '2', 'T', 's', 'main', 'critical');
select is(public.whim_claim('a', 1, 'r') #>> '{item,source_id}', '2', 'an urgent item of another lane goes before an older one');
select is(public.whim_claim('b', 2, 'r') #>> '{item,source_id}', '1');

select * from finish();
rollback;
