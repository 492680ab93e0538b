begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');
select is((select public.whim_claim('a', 1, 'r') -> 'spent'), '{"usd": 0, "minutes": 0, "iterations": 0}');
select public.whim_record_iteration(id, lease_token, fence, 1, '{"task":1,"passed":true,"duration_ms":1,"input_tokens":1,"output_tokens":1,"usd":2.5,"checks_run":0,"checks_passed":0,"files_changed":0}') from whim.work_items;
update whim.workers set started_at = clock_timestamp() - interval '6 minutes';
select is((select public.whim_claim('a', 1, 'r') #> '{spent,iterations}'), '0', 'its own are not earlier ones');
select public.whim_give_back(id, lease_token, fence, 'runner ends') from whim.work_items;
create temporary table again as select public.whim_claim('b', 1, 'r') as c;
select is((select c #>> '{spent,iterations}' || ' ' || trim_scale((c #>> '{spent,usd}')::numeric) || ' ' || round((c #>> '{spent,minutes}')::numeric) from again), '1 2.5 6');
select is((select (c #>> '{item,usd}')::numeric from again), 2.5);
select public.whim_fail(id, lease_token, fence, 'limit', 'x', false) from whim.work_items;
select public.whim_requeue(id, 'ada') from whim.work_items;
select is((select public.whim_claim('c', 1, 'r') -> 'spent'), '{"usd": 0, "minutes": 0, "iterations": 0}', 'asked for again it counts anew');

select * from finish();
rollback;
