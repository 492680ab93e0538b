begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'tabs break the parser'))) from whim.work_items where source_id = '1';
select is((select jsonb_array_length(public.whim_recall(id, lease_token, fence, 'parser tabs')) from whim.work_items where source_id = '1'), 1, 'its own, at once');
select is((select public.whim_recall(id, lease_token, fence, 'parser tabs') from whim.work_items where source_id = '2'), '[]'::jsonb, 'not another''s before review');
select public.whim_review_learning(id, 'trusted', 'ada') from whim.learnings;
select is((select public.whim_recall(id, lease_token, fence, 'parser tabs') #>> '{0,content}' from whim.work_items where source_id = '2'), 'tabs break the parser');
select is((select uses from whim.learnings), 2);
select public.whim_recall(id, lease_token, fence, 'parser tabs') from whim.work_items where source_id = '2';
select is((select uses from whim.learnings), 2, 'counted once an item');
select public.whim_review_learning(id, 'retired', 'ada') from whim.learnings;
select is((select public.whim_recall(id, lease_token, fence, 'parser tabs') from whim.work_items where source_id = '1'), '[]'::jsonb, 'retired is gone for all');

select * from finish();
rollback;
