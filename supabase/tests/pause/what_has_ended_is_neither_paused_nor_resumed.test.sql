begin;
set local role whim_owner;
select plan(3);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_cancel((select id from whim.work_items where source_id = '1'));
select throws_ok($$select public.whim_pause((select id from whim.work_items where source_id = '1'))$$, 'PT468');
select throws_ok($$select public.whim_resume((select id from whim.work_items where source_id = '1'))$$, 'PT468');
select throws_ok($$select public.whim_note((select id from whim.work_items where source_id = '1'), 'hello')$$, 'PT468');

select * from finish();
rollback;
