begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_note((select id from whim.work_items where source_id = '1'), 'Use tabs.', 'ada');
select public.whim_set_limits((select id from whim.work_items where source_id = '1'), usd => 3);
create temporary table got as select public.whim_claim('a', 1, 'r') as answer;
select is((select answer #>> '{notes,0,note}' from got), 'Use tabs.');
select is((select answer #>> '{notes,0,author}' from got), 'ada');
select is((select answer -> 'limits' from got), '{"iterations": 50, "minutes": 240, "usd": 3.0000}'::jsonb);

select * from finish();
rollback;
