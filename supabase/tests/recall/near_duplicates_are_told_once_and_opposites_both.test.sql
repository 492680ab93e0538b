begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main', requested_by => 'ada');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main', requested_by => 'bob');
select public.whim_enqueue('octo/repo', 'issue', '3', 'Item 3', '- [ ] task', 'main', requested_by => 'eve');
select public.whim_claim('k' || n, n, 'r') from generate_series(1, 3) as n;
create function pg_temp.learn(source text, learnings jsonb) returns jsonb language sql as
  $$ select public.whim_learn(w.id, w.lease_token, w.fence, $2) from whim.work_items as w where w.source_id = $1 $$;
create function pg_temp.recall(source text, query text) returns text[] language sql as
  $$ select array(select r ->> 'content' from whim.work_items as w, jsonb_array_elements(public.whim_recall(w.id, w.lease_token, w.fence, $2)) as r where w.source_id = $1) $$;
create function pg_temp.finish(source text) returns jsonb language sql as
  $$ select public.whim_complete(w.id, w.lease_token, w.fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items as w where w.source_id = $1 $$;
create function pg_temp.settle(source text, outcome text) returns jsonb language sql as
  $$ select public.whim_settle(w.id, $2, 'ada') from whim.work_items as w where w.source_id = $1 $$;

select pg_temp.learn('1', '[{"kind":"gotcha","content":"Run the migrations of the billing database before the integration tests start"}]');
select pg_temp.learn('1', '[{"kind":"gotcha","content":"Run the migrations of the billing database before the integration tests begin"}]');
select pg_temp.learn('1', '[{"kind":"gotcha","content":"Never run the migrations of the billing database before the integration tests start"}]');
select pg_temp.learn('1', '[{"kind":"gotcha","content":"The billing database has its own password"}]');
select is(cardinality(pg_temp.recall('1', 'billing database migrations')), 3);
select is((select count(distinct coalesce(alike, id)) from whim.learnings), 3::bigint);
update whim.learnings set trust = 'trusted' where content like '% begin';
select ok('Run the migrations of the billing database before the integration tests begin' = any (pg_temp.recall('1', 'billing database migrations')), 'the trusted one stands for both');
select is(cardinality(pg_temp.recall('1', 'billing database migrations')), 3);

select * from finish();
rollback;
