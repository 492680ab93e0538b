begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'Run  npm ci first'))) from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'run npm ci FIRST'))) from whim.work_items where source_id = '1';
select is((select seen from whim.learnings), 1, 'one work found it once');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', ' Run npm ci first '))) from whim.work_items where source_id = '2';
select is((select seen from whim.learnings), 2, 'another found it too');
select is((select trust from whim.learnings), 'quarantined', 'and that is no review');
select is((select author from whim.learnings), 'unknown');

select * from finish();
rollback;
