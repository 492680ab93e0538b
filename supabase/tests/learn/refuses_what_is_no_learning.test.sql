begin;
set local role whim_owner;
select plan(11);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

select throws_ok($$select public.whim_learn(id, lease_token, fence, '{}') from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence, null) from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence, '[{"kind":"joke","content":"x"}]') from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha","content":" "}]') from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha"}]') from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', repeat('x', 2001)))) from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence, (select jsonb_agg(jsonb_build_object('kind', 'gotcha', 'content', n::text)) from generate_series(1, 51) as n)) from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha","content":"x","cited_files":["../../etc"]}]') from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha","content":"x","embedding":[1,2,3],"model":"m"}]') from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_learn(id, lease_token, fence + 1, '[]') from whim.work_items where source_id = '1'$$, 'PT409');
select is((select count(*) from whim.learnings), 0::bigint);

select * from finish();
rollback;
