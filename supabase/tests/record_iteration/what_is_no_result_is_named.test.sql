begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
create function pg_temp.record(result jsonb, evidence jsonb default null, checkpoint jsonb default null) returns jsonb language sql as $$
  select public.whim_record_iteration(id, lease_token, fence, 1, result, evidence, checkpoint) from whim.work_items
$$;
select throws_ok($$select pg_temp.record('{"task":"x"}')$$, 'PT465');
select throws_ok($$select pg_temp.record('{"usd":"much"}')$$, 'PT465');
select throws_ok($$select pg_temp.record('{"task":99999999999999}')$$, 'PT465');
select throws_ok($$select pg_temp.record(null, '{"task":1}')$$, 'PT465');
select throws_ok($$select pg_temp.record(null, '"x"')$$, 'PT465');
select throws_ok($$select pg_temp.record(null, null, '{"iteration":"x"}')$$, 'PT465');

select * from finish();
rollback;
