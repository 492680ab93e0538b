begin;
set local role whim_owner;
select plan(7);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'alpha', 'model', 'm', 'embedding', (select jsonb_agg(case n when 1 then 1 else 0.01 end) from generate_series(1, 384) as n)))) from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'beta', 'model', 'm', 'embedding', (select jsonb_agg(case n when 2 then 1 else 0.01 end) from generate_series(1, 384) as n)))) from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'gamma', 'model', 'other', 'embedding', (select jsonb_agg(case n when 1 then 1 else 0.01 end) from generate_series(1, 384) as n)))) from whim.work_items where source_id = '1';

select is((select public.whim_recall(id, lease_token, fence, 'nothing alike', (select jsonb_agg(case n when 1 then 1 else 0.01 end) from generate_series(1, 384) as n), 'm') #>> '{0,content}' from whim.work_items where source_id = '1'), 'alpha');
select is((select public.whim_recall(id, lease_token, fence, 'nothing alike', (select jsonb_agg(case n when 2 then 1 else 0.01 end) from generate_series(1, 384) as n), 'm') #>> '{0,content}' from whim.work_items where source_id = '1'), 'beta');
select is((select count(*) from whim.work_items, jsonb_array_elements(public.whim_recall(id, lease_token, fence, 'nothing', (select jsonb_agg(case n when 1 then 1 else 0.01 end) from generate_series(1, 384) as n), 'm')) as r where source_id = '1' and r ->> 'content' = 'gamma'), 0::bigint, 'vectors of another model are not compared');
select is((select public.whim_recall(id, lease_token, fence, 'gamma beta', (select jsonb_agg(case n when 2 then 1 else 0.01 end) from generate_series(1, 384) as n), 'm') -> 0 ->> 'content' from whim.work_items where source_id = '1'), 'beta', 'both legs count');
select is((select count(*) from whim.learnings where embedding_model is not null), 3::bigint, 'what was learnt is there, with its vector');
select is(
  (select string_agg(distinct m.amname, ', ') from pg_index as i join pg_class as c on c.oid = i.indexrelid join pg_am as m on m.oid = c.relam
    where i.indrelid = 'whim.learnings'::regclass),
  'btree, gin', 'vectors are compared exactly: no index of them was made while there were none'
);
select throws_ok($$select public.whim_recall(id, lease_token, fence, 'x', '[1,2]', 'm') from whim.work_items where source_id = '1'$$, 'PT465');

select * from finish();
rollback;
