begin;
set local role whim_owner;
select plan(4);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select is(public.whim_set_limits((select id from whim.work_items where source_id = '1'), iterations => 7), '{"iterations": 7, "minutes": 240, "usd": 10.0000}'::jsonb);
select is(public.whim_set_limits((select id from whim.work_items where source_id = '1'), usd => 1.5), '{"iterations": 7, "minutes": 240, "usd": 1.5000}'::jsonb);
select throws_ok($$select public.whim_set_limits((select id from whim.work_items where source_id = '1'), iterations => 0)$$, 'PT465');
select throws_ok($$select public.whim_set_limits((select id from whim.work_items where source_id = '1'), usd => -1)$$, 'PT465');

select * from finish();
rollback;
