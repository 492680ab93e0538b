begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_attempts = 5, backoff_minutes = '{2,7}';
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
select is((select available_at - now() from whim.work_items), interval '2 minutes');
update whim.work_items set available_at = now(), attempts = 2;
select public.whim_claim('b', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
select is((select available_at - now() from whim.work_items), interval '7 minutes', 'the last wait repeats');
select throws_ok('update whim.settings set backoff_minutes = ''{}''', '23514');

select * from finish();
rollback;
