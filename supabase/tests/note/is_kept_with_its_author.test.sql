begin;
set local role whim_owner;
select plan(4);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_note((select id from whim.work_items where source_id = '1'), '  Mind the tabs ', 'ada');
select is((select author || ': ' || note from whim.notes), 'ada: Mind the tabs');
select throws_ok($$select public.whim_note((select id from whim.work_items where source_id = '1'), ' ')$$, 'PT465');
select throws_ok($$select public.whim_note((select id from whim.work_items where source_id = '1'), null)$$, 'PT465');
select throws_ok($$select public.whim_note((select id from whim.work_items where source_id = '1'), repeat('x', 4001))$$, 'PT465');

select * from finish();
rollback;
