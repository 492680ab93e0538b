begin;
set local role whim_owner;
select plan(7);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
update whim.settings set daily_iterations = 1;
select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select is((select public.whim_record_iteration(id, lease_token, fence, 1) from lease), '{"granted": true}'::jsonb);
select is((select public.whim_record_iteration(id, lease_token, fence, 1) from lease), '{"granted": true}'::jsonb, 'a repeated reply');
select is((select public.whim_record_iteration(id, lease_token, fence, 2) - 'not_before' from lease), '{"granted": false, "reason": "budget_iterations"}'::jsonb);
select ok((select (public.whim_record_iteration(id, lease_token, fence, 2) ->> 'not_before')::timestamptz between now() and now() + interval '1 day' from lease));
select is((select count(*) from whim.iterations), 1::bigint, 'nothing charged');
update whim.settings set daily_iterations = 9, daily_usd = 1;
select public.whim_record_iteration(id, lease_token, fence, 1, '{"usd":1,"duration_ms":1,"input_tokens":1,"output_tokens":1,"checks_run":0,"checks_passed":0,"files_changed":0}') from lease;
select is((select public.whim_record_iteration(id, lease_token, fence, 2) ->> 'reason' from lease), 'budget_usd');
update whim.workers set metered = false;
select is((select public.whim_record_iteration(id, lease_token, fence, 2) ->> 'granted' from lease), 'true', 'money does not bind a subscription');

select * from finish();
rollback;
