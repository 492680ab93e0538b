begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

select public.whim_acquire_locks(id, lease_token, fence, array['b.ts']) from whim.work_items where source_id = '1';
select public.whim_acquire_locks(id, lease_token, fence, array['z.ts']) from whim.work_items where source_id = '2';
update whim.file_locks set acquired_at = now() - interval '1 minute';
select is((select public.whim_acquire_locks(id, lease_token, fence, array['a.ts', 'b.ts', 'z.ts'], true) -> 'acquired' from whim.work_items where source_id = '2'), '["z.ts"]'::jsonb, 'only what it had before');
select is((select count(*) from whim.file_locks), 2::bigint, 'a.ts is free again');
select is((select public.whim_acquire_locks(id, lease_token, fence, array['a.ts', 'c.ts'], true) -> 'acquired' from whim.work_items where source_id = '2'), '["a.ts", "c.ts"]'::jsonb);

select * from finish();
rollback;
