begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

update whim.settings set hold_locks = 'pull_request';
select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) from whim.work_items where source_id = '1';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select public.whim_requeue((select id from whim.work_items where source_id = '1'), 'ada', 'more');
select public.whim_claim('c', 3, 'r');
select is((select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) -> 'acquired' from whim.work_items where source_id = '1'), '["a.ts"]'::jsonb);
select is((select l.fence = w.fence and l.expires_at is null from whim.file_locks as l join whim.work_items as w on w.id = l.item_id), true);

select * from finish();
rollback;
