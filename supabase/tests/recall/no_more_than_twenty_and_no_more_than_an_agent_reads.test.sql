begin;
set local role whim_owner;
select plan(3);

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

select pg_temp.learn('1', (select jsonb_agg(jsonb_build_object('kind', 'gotcha', 'content', 'parser ' || md5(n::text))) from generate_series(1, 40) as n));
select is((select jsonb_array_length(public.whim_recall(id, lease_token, fence, 'parser', most => 1000)) from whim.work_items where source_id = '1'), 20);
select pg_temp.learn('2', (select jsonb_agg(jsonb_build_object('kind', 'gotcha', 'content', 'lexer ' || n || repeat(' ' || md5(n::text), 40))) from generate_series(1, 20) as n));
select cmp_ok((select sum(length(c)) from unnest(pg_temp.recall('2', 'lexer')) as c), '<=', 6000::bigint);
select cmp_ok(cardinality(pg_temp.recall('2', 'lexer')), '>=', 3);

select * from finish();
rollback;
