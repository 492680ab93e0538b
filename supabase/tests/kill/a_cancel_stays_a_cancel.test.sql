begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_cancel((select id from whim.work_items where source_id = '1'));
select is((select public.whim_kill(id) ->> 'status' from whim.workers), 'cancelled');
select is((select status from whim.workers), 'killed');

select * from finish();
rollback;
