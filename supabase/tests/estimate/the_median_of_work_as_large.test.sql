begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', tasks => 3);
select public.whim_claim('k1', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1, '{"usd":1,"duration_ms":60000,"input_tokens":1,"output_tokens":1,"checks_run":0,"checks_passed":0,"files_changed":0}') from whim.work_items where source_id = '1';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', 's', 'main', tasks => 3);
select public.whim_claim('k2', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1, '{"usd":2,"duration_ms":60000,"input_tokens":1,"output_tokens":1,"checks_run":0,"checks_passed":0,"files_changed":0}') from whim.work_items where source_id = '2';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '2';
select public.whim_enqueue('octo/repo', 'issue', '6', 'T', 's', 'main', tasks => 3);
select public.whim_claim('k6', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1, '{"usd":6,"duration_ms":60000,"input_tokens":1,"output_tokens":1,"checks_run":0,"checks_passed":0,"files_changed":0}') from whim.work_items where source_id = '6';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '6';

select is(public.whim_estimate(3), '{"items": 3, "usd": 2.0000, "minutes": 1.0, "iterations": 1.0}'::jsonb);
select is(public.whim_estimate(4), null, 'no work as large');
select is(public.whim_estimate(3, 'octo/other'), null, 'nor in another repository');

select * from finish();
rollback;
