begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

create function pg_temp.stopped(n integer) returns text language plpgsql as $$
declare
  held whim.work_items;
begin
  perform public.whim_claim('run ' || n, 1, 'r');
  select w.* into held from whim.work_items as w;
  perform public.whim_give_back(held.id, held.lease_token, held.fence, 'stopped by SIGINT', interrupted => true);
  select w.* into held from whim.work_items as w;
  update whim.work_items set available_at = now();
  return held.status || ' ' || held.attempts || ' ' || (select status from whim.workers order by fence desc limit 1);
end;
$$;
select is((select string_agg(pg_temp.stopped(n), ', ' order by n) from generate_series(1, 5) as n),
  'queued 0 interrupted, queued 0 interrupted, queued 0 interrupted, queued 0 interrupted, queued 0 interrupted');
select is(pg_temp.stopped(6), 'queued 1 retried', 'work that goes on ending its runners');
select is(pg_temp.stopped(7), 'queued 2 retried');
select is(pg_temp.stopped(8), 'failed 3 failed');
select is((select error_category from whim.work_items), 'unavailable');

select public.whim_requeue((select id from whim.work_items), 'ada', key => 'again');
select is(pg_temp.stopped(9), 'queued 0 interrupted', 'asked for again it starts afresh');

select * from finish();
rollback;
