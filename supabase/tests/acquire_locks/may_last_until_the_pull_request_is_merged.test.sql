begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

update whim.settings set hold_locks = 'pull_request';
select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) from whim.work_items where source_id = '1';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is((select expires_at - now() from whim.file_locks), interval '7 days');
select is((select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) #>> '{denied,0,source_id}' from whim.work_items where source_id = '2'), '1');
update whim.file_locks set expires_at = now() - interval '1 second';
select is((select public.whim_acquire_locks(id, lease_token, fence, array['a.ts']) -> 'acquired' from whim.work_items where source_id = '2'), '["a.ts"]'::jsonb, 'not for ever');
select is((select expires_at from whim.file_locks), null, 'its own now');

select * from finish();
rollback;
