begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) from whim.work_items where source_id = '1';
select public.whim_acquire_locks(id, lease_token, fence, array['b.ts']) from whim.work_items where source_id = '2';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is((select string_agg(path, ',') from whim.file_locks), 'b.ts', 'completed');
update whim.work_items set lease_until = now() - interval '1 second' where source_id = '2';
select public.whim_claim('c', 3, 'r');
select is((select count(*) from whim.file_locks), 0::bigint, 'its worker died');

select * from finish();
rollback;
