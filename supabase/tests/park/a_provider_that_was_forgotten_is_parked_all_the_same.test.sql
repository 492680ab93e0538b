begin;
set local role whim_owner;
select plan(1);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
delete from whim.providers;
select public.whim_park(id, lease_token, fence, now() + interval '1 hour') from whim.work_items;
select is((select blocked_until - now() from whim.providers), interval '1 hour');

select * from finish();
rollback;
