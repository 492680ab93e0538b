begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select throws_ok($$select public.whim_cancel((select id from whim.work_items where source_id = '1'))$$, 'PT468');
select is((select status from whim.work_items where source_id = '1'), 'completed');
select throws_ok($$select public.whim_cancel(gen_random_uuid())$$, 'PT469');

select * from finish();
rollback;
