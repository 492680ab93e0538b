begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', requested_by => 'mallory');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '3', 'Item 3', '- [ ] task', 'main');
select public.whim_claim('k' || n, n, 'r') from generate_series(1, 3) as n;
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'one'))) from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'two'))) from whim.work_items where source_id = '2';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'three'))) from whim.work_items where source_id = '3';

select is(public.whim_purge_learnings(author => 'mallory'), '{"purged": 1}'::jsonb);
select is(public.whim_purge_learnings(item => (select id from whim.work_items where source_id = '2')), '{"purged": 1}'::jsonb);
select is((select public.whim_purge_learnings(worker => id) from whim.workers where item_id = (select id from whim.work_items where source_id = '3')), '{"purged": 1}'::jsonb);
select is((select count(*) from whim.learnings), 0::bigint);
select is((select count(*) from whim.events where event = 'learnings purged'), 3::bigint);
select throws_ok('select public.whim_purge_learnings()', 'PT465', null, 'never everything by accident');

select * from finish();
rollback;
