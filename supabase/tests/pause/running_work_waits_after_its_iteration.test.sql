begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_pause((select id from whim.work_items where source_id = '1'), 'ada');
select is((select public.whim_give_back(id, lease_token, fence, 'paused') ->> 'status' from whim.work_items), 'blocked');
select is((select blocked_by || attempts from whim.work_items), 'pause0', 'no attempt used');
select public.whim_resume((select id from whim.work_items where source_id = '1'), 'ada');
select is(public.whim_claim('b', 1, 'r') ->> 'kind', 'claimed');

select * from finish();
rollback;
