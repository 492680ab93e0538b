begin;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');

update whim.work_items set pause_requested = true;
select is((select status || ' ' || blocked_by from whim.work_items), 'blocked pause');
select is((select pause_requested from whim.work_items), true);
update whim.work_items set pause_requested = false;
select is((select status::text from whim.work_items), 'queued');
select public.whim_claim('a', 1, 'r');
select public.whim_pause(id) from whim.work_items;
select public.whim_give_back(id, lease_token, fence, 'paused') from whim.work_items;
select is((select status || ' ' || pause_requested from whim.work_items), 'blocked true');
update whim.work_items set pause_requested = false;
select is((select status || ' ' || pause_requested from whim.work_items), 'queued false');

select * from finish();
rollback;
