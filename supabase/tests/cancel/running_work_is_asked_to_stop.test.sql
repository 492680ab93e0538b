begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select is(public.whim_cancel((select id from whim.work_items where source_id = '1'), 'ada') ->> 'status', 'assigned', 'still held: nobody else may start on it');
select is((select public.whim_give_back(id, lease_token, fence, 'asked to') ->> 'status' from lease), 'cancelled');
select is((select status from whim.workers), 'cancelled');
select is((select public.whim_give_back(id, lease_token, fence, 'asked to') ->> 'status' from lease), 'cancelled', 'a repeated reply');

select * from finish();
rollback;
