begin;
set local role whim_owner;
select plan(1);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/other', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) from whim.work_items where source_id = '1';
select is((select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) -> 'acquired' from whim.work_items where source_id = '2'), '["a.ts"]'::jsonb);

select * from finish();
rollback;
