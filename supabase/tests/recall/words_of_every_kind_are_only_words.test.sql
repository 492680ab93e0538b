begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'it''s a test'))) from whim.work_items where source_id = '1';

select is((select jsonb_array_length(public.whim_recall(id, lease_token, fence, 'it''s & | ! <-> ( test')) from whim.work_items where source_id = '1'), 1);
select is((select jsonb_array_length(public.whim_recall(id, lease_token, fence, 'TEST:*')) from whim.work_items where source_id = '1'), 1);
select is((select public.whim_recall(id, lease_token, fence, '') from whim.work_items where source_id = '1'), '[]'::jsonb);
select is((select public.whim_recall(id, lease_token, fence, null) from whim.work_items where source_id = '1'), '[]'::jsonb);
select is((select public.whim_recall(id, lease_token, fence, repeat('word ', 100000)) from whim.work_items where source_id = '1'), '[]'::jsonb);

select is((select jsonb_array_length(public.whim_recall(id, lease_token, fence, E'C:\\tests\\x \\''tests\\'' http://a.example/b\\c?d=''e ''tests'':* \\')) from whim.work_items where source_id = '1'), 1, 'backslashes and quotes too');
select * from finish();
rollback;
