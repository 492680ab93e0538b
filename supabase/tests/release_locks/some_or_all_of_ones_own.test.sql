begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

select public.whim_acquire_locks(id, lease_token, fence, array['a', 'b', 'c']) from whim.work_items where source_id = '1';
select public.whim_acquire_locks(id, lease_token, fence, array['d']) from whim.work_items where source_id = '2';
select is((select public.whim_release_locks(id, lease_token, fence, array['a', 'd', 'nothing']) from whim.work_items where source_id = '1'), '{"released": 1}'::jsonb, 'another''s stays');
select is((select public.whim_release_locks(id, lease_token, fence) from whim.work_items where source_id = '1'), '{"released": 2}'::jsonb);
select is((select public.whim_release_locks(id, lease_token, fence) from whim.work_items where source_id = '1'), '{"released": 0}'::jsonb, 'twice is once');
select is((select string_agg(path, ',') from whim.file_locks), 'd');

select * from finish();
rollback;
