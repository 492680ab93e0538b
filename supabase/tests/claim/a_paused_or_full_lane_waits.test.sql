begin;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', 'critical');
select public.whim_enqueue('octo/other', 'issue', '2', 'T', 's', 'main', 'low');
update whim.repositories set paused = true where repo = 'octo/repo';
select is(public.whim_claim('a', 1, 'r') #>> '{item,source_id}', '2', 'the paused lane is passed over');
update whim.repositories set paused = false, max_workers = 0 where repo = 'octo/repo';
select is(public.whim_claim('b', 2, 'r') ->> 'kind', 'none', 'the full lane too');
update whim.repositories set max_workers = 1 where repo = 'octo/repo';
select is(public.whim_claim('b', 2, 'r') #>> '{item,source_id}', '1', 'until there is room');

select * from finish();
rollback;
