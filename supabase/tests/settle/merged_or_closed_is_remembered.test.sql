begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

update whim.settings set hold_locks = 'pull_request';
select throws_ok($$select public.whim_settle((select id from whim.work_items where source_id = '1'), 'merged')$$, 'PT468', null, 'no pull request yet');
select public.whim_claim('a', 1, 'r');
select public.whim_acquire_locks(id, lease_token, fence, array['a']) from whim.work_items;
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is(public.whim_settle((select id from whim.work_items where source_id = '1'), 'merged', 'ada') ->> 'outcome', 'merged');
select is((select count(*) from whim.file_locks), 0::bigint, 'its files are free');
select public.whim_settle((select id from whim.work_items where source_id = '1'), 'merged', 'ada');
select is((select count(*) from whim.events where event = 'merged'), 1::bigint, 'twice is once');
select throws_ok($$select public.whim_settle((select id from whim.work_items where source_id = '1'), 'lost')$$, 'PT465');

select * from finish();
rollback;
