begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select is(public.whim_pause((select id from whim.work_items where source_id = '1'), 'ada') ->> 'blocked_by', 'pause');
select is(public.whim_claim('a', 1, 'r') ->> 'reason', 'blocked');
select is(public.whim_pause((select id from whim.work_items where source_id = '1'), 'ada') ->> 'status', 'blocked', 'twice is once');
select is(public.whim_resume((select id from whim.work_items where source_id = '1'), 'ada') ->> 'status', 'queued');
select is(public.whim_resume((select id from whim.work_items where source_id = '1'), 'ada') ->> 'status', 'queued', 'twice is once');
select is(public.whim_claim('a', 1, 'r') ->> 'kind', 'claimed');

select * from finish();
rollback;
