begin;
set local role whim_owner;
select plan(5);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select is(public.whim_cancel((select id from whim.work_items where source_id = '1'), 'ada', 'not needed') ->> 'status', 'cancelled');
select is((select actor || ': ' || cause from whim.events where after = 'cancelled'), 'ada: not needed');
select is(public.whim_cancel((select id from whim.work_items where source_id = '1'), 'ada') ->> 'status', 'cancelled', 'twice is once');
select is((select count(*) from whim.events where after = 'cancelled'), 1::bigint);
select is(public.whim_claim('a', 1, 'r') ->> 'reason', 'empty');

select * from finish();
rollback;
