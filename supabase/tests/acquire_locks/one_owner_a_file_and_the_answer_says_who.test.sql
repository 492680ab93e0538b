begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

select is((select public.whim_acquire_locks(id, lease_token, fence, array['b.ts', 'a.ts', 'a.ts']) from whim.work_items where source_id = '1'), '{"acquired": ["a.ts", "b.ts"], "denied": []}'::jsonb);
create temporary table got as select public.whim_acquire_locks(id, lease_token, fence, array['b.ts', 'c.ts']) as answer from whim.work_items where source_id = '2';
select is((select answer -> 'acquired' from got), '["c.ts"]'::jsonb, 'what is free');
select is((select answer #> '{denied,0}' from got), (select jsonb_build_object('path', 'b.ts', 'item', id, 'source', 'issue', 'source_id', '1',
  'source_url', null, 'title', 'Item 1', 'since', now()) from whim.work_items where source_id = '1'), 'whose, for which issue, since when');
select is((select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) from whim.work_items where source_id = '1'), '{"acquired": ["a.ts"], "denied": []}'::jsonb, 'one''s own is no mistake');

select * from finish();
rollback;
