begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

select public.whim_enqueue('octo/repo', 'issue', '3', 'Item 3', 's', 'main', depends_on => array[(select id from whim.work_items where source_id = '1'), (select id from whim.work_items where source_id = '2'), (select id from whim.work_items where source_id = '1')]);
select public.whim_claim('a', 1, 'r');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is((select status from whim.work_items where source_id = '3'), 'blocked', 'one of two is not enough');
select public.whim_claim('b', 1, 'r');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '2';
select is((select status from whim.work_items where source_id = '3'), 'queued');
select public.whim_enqueue('octo/repo', 'issue', '4', 'Item 4', 's', 'main', depends_on => array[(select id from whim.work_items where source_id = '1')]);
select is((select status from whim.work_items where source_id = '4'), 'queued', 'what is completed already is not waited for');

select * from finish();
rollback;
