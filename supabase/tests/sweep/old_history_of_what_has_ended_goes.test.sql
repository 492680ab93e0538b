begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

select public.whim_cancel((select id from whim.work_items where source_id = '1'));
insert into whim.events (at, item_id, event, actor) select now() - interval '91 days', id, 'old', 'x' from whim.work_items;
insert into whim.events (at, item_id, event, actor) select now() - interval '89 days', id, 'younger', 'x' from whim.work_items;
select is((public.whim_sweep() ->> 'forgotten')::int, 0, 'it ended today');
update whim.work_items set finished_at = now() - interval '91 days' where source_id = '1';
select is((public.whim_sweep() ->> 'forgotten')::int, 1);
select is((select count(*) from whim.events where event = 'old' and item_id = (select id from whim.work_items where source_id = '2')), 1::bigint, 'live work keeps all of it');
select is((select count(*) from whim.events where event = 'younger'), 2::bigint);

select * from finish();
rollback;
