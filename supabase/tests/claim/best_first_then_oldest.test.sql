begin;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', 'low');
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', 's', 'main', 'high');
select public.whim_enqueue('octo/other', 'issue', '3', 'T', 's', 'main', 'high');
select is(public.whim_claim('a', 1, 'r') #>> '{item,source_id}', '2', 'high before low, older before newer');
select is(public.whim_claim('b', 2, 'r', 'octo/repo') #>> '{item,source_id}', '1', 'a repository named gets its own');
select is(public.whim_claim('c', 3, 'r') #>> '{item,source_id}', '3', 'then the rest');

select * from finish();
rollback;
