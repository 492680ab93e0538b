begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', 's', 'main', depends_on => array[(select id from whim.work_items where source_id = '1')]);
select public.whim_claim('a', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'configuration', 'no key', false) from whim.work_items where source_id = '1';
select is((select status from whim.work_items where source_id = '2'), 'blocked');
select is((select what_to_do from whim.needs_a_person where id = (select id from whim.work_items where source_id = '2')), 'What it waits for has ended: retry that, or cancel this');
select is((select waits_for from whim.queue where id = (select id from whim.work_items where source_id = '2')), 'waits for Item 1 (failed)');

select * from finish();
rollback;
