begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1, '{"usd":0.5,"duration_ms":120000,"input_tokens":100,"output_tokens":20,"checks_run":4,"checks_passed":3,"files_changed":2}') from whim.work_items where source_id = '1';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select public.whim_claim('b', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'stuck', 'x', false) from whim.work_items where source_id = '2';
select public.whim_enqueue('octo/repo', 'issue', '3', 'Item 3', '- [ ] task', 'main');
select is(public.whim_metrics() - 'since', '{"completed":1,"failed":0,"stuck":1,"cancelled":0,"completed_today":1,"failed_today":0,"success_rate":0.5000,
  "average_iterations":1.00,"average_minutes":2.00,"merged":0,"queue_depth":1,"blocked":0,"active_workers":0,"tokens_today":120,"usd_today":0.500000,
  "tokens":120,"usd":0.500000,"average_tokens_per_iteration":120,"average_seconds_per_iteration":120.0,"files_changed":2,"checks_run":4,"checks_passed":3}'::jsonb);
select is(public.whim_metrics('octo/none') - 'since', '{"completed":0,"failed":0,"stuck":0,"cancelled":0,"completed_today":0,"failed_today":0,"success_rate":null,
  "average_iterations":null,"average_minutes":null,"merged":0,"queue_depth":0,"blocked":0,"active_workers":0,"tokens_today":0,"usd_today":0,
  "tokens":0,"usd":0,"average_tokens_per_iteration":null,"average_seconds_per_iteration":null,"files_changed":0,"checks_run":0,"checks_passed":0}'::jsonb, 'nothing is zero, not an error');

select * from finish();
rollback;
