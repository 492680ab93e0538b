begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_park(id, lease_token, fence, now() + interval '5 hours') from whim.work_items where source_id = '1';
select public.whim_park(id, lease_token, fence, now() + interval '1 hour') from whim.work_items where source_id = '2';
select is((select blocked_until - now() from whim.providers), interval '5 hours');
select is((select count(*) from whim.work_items where status = 'queued' and attempts = 0), 2::bigint);

select * from finish();
rollback;
