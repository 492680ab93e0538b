begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_cancel((select id from whim.work_items where source_id = '1'), 'ada');
update whim.work_items set lease_until = now() - interval '1 second';
select public.whim_sweep();
select is((select status from whim.work_items where source_id = '1'), 'cancelled');
select is((select status from whim.workers), 'lost');

select * from finish();
rollback;
