begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, daily_iterations = 1, timezone = 'Pacific/Kiritimati';
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1) from whim.work_items;
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
update whim.work_items set available_at = now();
create temporary table today as
  select date_trunc('day', now() at time zone 'Pacific/Kiritimati') at time zone 'Pacific/Kiritimati' as starts;
update whim.iterations set started_at = (select starts from today);
select is(public.whim_claim('b', 1, 'r') ->> 'reason', 'budget_iterations', 'since midnight there');
select is((public.whim_claim('b', 1, 'r') ->> 'not_before')::timestamptz, (select starts + interval '1 day' from today), 'until the next one');
update whim.iterations set started_at = (select starts - interval '1 second' from today);
select is(public.whim_claim('b', 1, 'r') ->> 'kind', 'claimed', 'yesterday does not count');
select throws_ok('update whim.settings set timezone = ''Berlin''', '22023', null, 'an unknown zone is refused when it is typed');

select * from finish();
rollback;
