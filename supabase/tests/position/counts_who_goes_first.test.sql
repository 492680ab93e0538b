begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_enqueue('octo/other', 'issue', '3', 'Item 3', '- [ ] task', 'main');

select public.whim_set_priority((select id from whim.work_items where source_id = '3'), 'high');
select is((public.whim_position((select id from whim.work_items where source_id = '3')) ->> 'place')::int, 1);
select is((public.whim_position((select id from whim.work_items where source_id = '2')) ->> 'place')::int, 3);
select is(public.whim_position((select id from whim.work_items where source_id = '2')) ->> 'expected_start', null, 'no history yet');
select public.whim_claim('a', 1, 'r');
select is(public.whim_position((select id from whim.work_items where source_id = '3')), null, 'it is not queued any more');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '3';
update whim.settings set max_workers = 1;
update whim.workers set started_at = now() - interval '10 minutes';
select is(round(extract(epoch from (public.whim_position((select id from whim.work_items where source_id = '2')) ->> 'expected_start')::timestamptz - now()) / 60), 10::numeric, 'one item of ten minutes goes first');
select is(public.whim_position(gen_random_uuid()), null);

select * from finish();
rollback;
