begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', 's', 'main', 'critical', depends_on => array[(select id from whim.work_items where source_id = '1')]);
select is((select status from whim.work_items where source_id = '2'), 'blocked', 'waits');
select is((select blocked_by from whim.work_items where source_id = '2'), 'dependency');
select is(public.whim_claim('a', 1, 'r') #>> '{item,source_id}', '1', 'its dependency goes first, however urgent it is');
select is(public.whim_claim('b', 2, 'r') ->> 'reason', 'blocked');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is((select status from whim.work_items where source_id = '2'), 'queued', 'free when the other is completed');
select is((select count(*) from whim.events where item_id = (select id from whim.work_items where source_id = '2') and before = 'blocked' and after = 'queued'), 1::bigint, 'with a line of history');

select * from finish();
rollback;
