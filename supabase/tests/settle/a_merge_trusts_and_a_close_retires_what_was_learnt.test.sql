begin;
set local role whim_owner;
select plan(1);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha","content":"one"}]') from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha","content":"two"}]') from whim.work_items where source_id = '2';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '2';
select public.whim_settle((select id from whim.work_items where source_id = '1'), 'merged', 'ada');
select public.whim_settle((select id from whim.work_items where source_id = '2'), 'closed', 'ada');
select is((select string_agg(content || ' ' || trust || ' by ' || reviewed_by, ', ' order by content) from whim.learnings), 'one trusted by ada, two retired by ada');

select * from finish();
rollback;
