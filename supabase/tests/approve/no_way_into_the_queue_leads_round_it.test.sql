begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main', source_hash => repeat('h', 64), approval_base_commit => repeat('b', 40));
create temporary table one as select id from whim.work_items;
select throws_ok('select public.whim_requeue(id) from one', 'PT468');
select throws_ok('select public.whim_pause(id) from one', 'PT468');
select throws_ok('select public.whim_resume(id) from one', 'PT468');
select public.whim_sweep();
select public.whim_cancel(id) from one;
select is((select public.whim_requeue(id) ->> 'blocked_by' from one), 'approval', 'a retry of what was never approved waits again');
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', 's', 'main', source_hash => repeat('h', 64), approval_base_commit => repeat('b', 40), depends_on => array(select id from one));
select is((select blocked_by::text from whim.work_items where source_id = '2'), 'approval');
select is((select public.whim_approve(id, whim.spec_hash(id), repeat('h', 64), repeat('b', 40)) ->> 'blocked_by' from whim.work_items where source_id = '2'), 'dependency', 'then what it depends on');

select * from finish();
rollback;
