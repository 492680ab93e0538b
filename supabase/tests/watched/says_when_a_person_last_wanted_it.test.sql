begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10, backoff_minutes = '{0}';
create function pg_temp.asked() returns timestamptz language sql as $$ select (public.whim_watched('octo/repo') #>> '{live,0,asked_at}')::timestamptz $$;
create function pg_temp.item() returns uuid language sql as $$ select id from whim.work_items $$;

select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main', requested_by => 'octocat');
select is(pg_temp.asked(), null, 'GitHub knows when it was labelled');
select public.whim_claim('a', 1, 'r');
update whim.work_items set lease_until = now() - interval '1 second';
select public.whim_sweep();
select is(pg_temp.asked(), null, 'the store put it back, nobody asked for it');
select public.whim_claim('b', 1, 'r');
select public.whim_fail(id, lease_token, fence, 'unavailable', 'x', true) from whim.work_items;
select is(pg_temp.asked(), null, 'a worker gave it back');
select public.whim_pause(pg_temp.item(), 'octocat');
select is(pg_temp.asked(), null, 'a pause is no wish');
select public.whim_cancel(pg_temp.item(), 'octocat');
select public.whim_requeue(pg_temp.item(), 'octocat');
select isnt(pg_temp.asked(), null, 'it was asked for again');

select * from finish();
rollback;
