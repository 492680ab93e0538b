begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_park(id, lease_token, fence) from whim.work_items;
select is((select blocked_until - now() from whim.providers), interval '15 minutes', 'unknown: asked again in a quarter of an hour');
select is((select reason from whim.providers), 'usage limit');
update whim.providers set blocked_until = null;
select public.whim_claim('b', 1, 'r');
select public.whim_park(id, lease_token, fence, now() + interval '1 year', 'weekly') from whim.work_items;
select is((select blocked_until - now() from whim.providers), interval '8 days', 'no provider blocks for a year');

select * from finish();
rollback;
