begin;
set local role whim_owner;
select plan(1);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', 's', 'main', depends_on => array[(select id from whim.work_items where source_id = '1')]);
select throws_ok($$select public.whim_requeue((select id from whim.work_items where source_id = '2'))$$, 'PT468');

select * from finish();
rollback;
