begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

select is(public.whim_set_priority((select id from whim.work_items where source_id = '2'), 'critical', 'ada') ->> 'priority', 'critical');
select is((select before || after || actor from whim.events where event = 'priority'), 'mediumcriticalada');
select is(public.whim_claim('a', 1, 'r') #>> '{item,source_id}', '2');
select throws_ok($$select public.whim_set_priority((select id from whim.work_items where source_id = '1'), 'urgent')$$, 'PT460');
select public.whim_cancel((select id from whim.work_items where source_id = '1'));
select throws_ok($$select public.whim_set_priority((select id from whim.work_items where source_id = '1'), 'high')$$, 'PT468');

select * from finish();
rollback;
