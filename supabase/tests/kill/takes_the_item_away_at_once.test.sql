begin;
set local role whim_owner;
select plan(8);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
create temporary table lease as select w.id, w.lease_token, w.fence, r.id as worker from whim.work_items as w join whim.workers as r on r.item_id = w.id;
select is((select public.whim_kill(worker, 'ada', 'runs wild') ->> 'status' from lease), 'failed', 'not queued: it would come back at once');
select is((select error || ' ' || error_category from whim.work_items), 'runs wild killed');
select throws_ok($$select public.whim_heartbeat(id, lease_token, fence, 'running', 1) from lease$$, 'PT409');
select throws_ok($$select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from lease$$, 'PT409');
select is((select public.whim_kill(worker, 'ada') ->> 'status' from lease), 'failed', 'twice is once');
select is((select public.whim_requeue(id, 'ada') ->> 'status' from lease), 'queued', 'a person may ask for it again');
select public.whim_claim('b', 1, 'r');
select is((select public.whim_kill(worker, 'ada') ->> 'status' from lease), 'assigned', 'the next worker is another');
select throws_ok($$select public.whim_kill(gen_random_uuid())$$, 'PT469');

select * from finish();
rollback;
