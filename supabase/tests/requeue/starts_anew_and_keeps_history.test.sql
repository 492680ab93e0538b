begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

update whim.settings set max_attempts = 1;
select public.whim_claim('a', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1, null, null,
  jsonb_build_object('iteration', 1, 'head', repeat('b', 40), 'spec', 's', 'ai', '{}'::jsonb, 'last_failure', null, 'branch', 'whim/1')) from whim.work_items;
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
select is((select status from whim.work_items where source_id = '1'), 'failed');
select is(public.whim_requeue((select id from whim.work_items where source_id = '1'), 'ada') ->> 'status', 'queued');
select is((select attempts || coalesce(error, '') || branch from whim.work_items), '0whim/1', 'attempts anew, on the same branch');
select is(public.whim_claim('b', 1, 'r') #>> '{checkpoint,iteration}', '1', 'from its checkpoint');
select public.whim_record_iteration(id, lease_token, fence, 1) from whim.work_items;
select is((select count(*) from whim.iterations), 2::bigint, 'an iteration of the same attempt and number is charged again');
select is((select string_agg(event, ' ' order by id) from whim.events where item_id is not null), 'queued assigned running failed queued assigned running', 'history is kept');

select * from finish();
rollback;
