begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence - 1, array['a']) from whim.work_items where source_id = '1'$$, 'PT409');
select throws_ok($$select public.whim_release_locks(id, gen_random_uuid(), fence) from whim.work_items where source_id = '1'$$, 'PT409');
select is((select count(*) from whim.file_locks), 0::bigint);

select * from finish();
rollback;
