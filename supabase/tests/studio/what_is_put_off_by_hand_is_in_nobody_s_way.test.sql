begin;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main', 'critical');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

update whim.work_items set available_at = now() + interval '1 hour' where source_id = '1';
select is((select due from whim.work_items where source_id = '1'), false, 'not even read by a claim');
select is(public.whim_claim('a', 1, 'r', 'octo/repo') #>> '{item,source_id}', '2');
update whim.work_items set available_at = now() where source_id = '1';
select is((select due from whim.work_items where source_id = '1'), true);
select is(public.whim_claim('b', 2, 'r', 'octo/repo') #>> '{item,source_id}', '1', 'and back where it was');

select * from finish();
rollback;
