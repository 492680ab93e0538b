begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');

select public.whim_cancel(id) from whim.work_items;
select public.whim_requeue(id, 'ada', 'Louder', 'comment 1') from whim.work_items;
select public.whim_requeue(id, 'ada', 'Louder', 'comment 1') from whim.work_items;
select is((select count(*) from whim.notes where task), 1::bigint);
select is((select count(*) from whim.events where cause = 'Louder'), 1::bigint);
select public.whim_claim('a', 1, 'r');
select is((select public.whim_requeue(id, 'ada', 'Louder', 'comment 1') ->> 'status' from whim.work_items), 'assigned', 'also after it was started');
select public.whim_fail(id, lease_token, fence, 'internal', 'x', true) from whim.work_items;
select is((select (public.whim_requeue(id, 'ada') ->> 'attempts')::int from whim.work_items), 0, 'at once instead of after the wait');
select public.whim_requeue(id, 'ada') from whim.work_items;
select is((select count(*) from whim.events where cause = 'asked for again'), 1::bigint, 'and what would change nothing is no event');
select is((select public.whim_requeue(id, 'ada', 'Quieter', 'comment 2') ->> 'status' from whim.work_items), 'queued');

select * from finish();
rollback;
