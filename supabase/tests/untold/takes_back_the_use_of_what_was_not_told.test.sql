begin;
set local role whim_owner;
select plan(5);

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

insert into whim.learnings (repo, kind, content, trust, author) values ('octo/repo', 'gotcha', 'parser tabs', 'trusted', 'x'), ('octo/repo', 'gotcha', 'parser lines', 'trusted', 'x');
select pg_temp.recall('1', 'parser');
select is((select public.whim_untold(w.id, w.lease_token, w.fence, array(select l.id from whim.learnings as l where content = 'parser tabs')) from whim.work_items as w where source_id = '1'), '{"untold": 1}'::jsonb);
select results_eq('select content, uses, last_used_at is null from whim.learnings order by content', $$values ('parser lines', 1, false), ('parser tabs', 0, true)$$, 'unused, it expires');
select is((select public.whim_untold(w.id, w.lease_token, w.fence, array(select l.id from whim.learnings as l)) from whim.work_items as w where source_id = '2'), '{"untold": 0}'::jsonb, 'not another''s use');
select throws_ok($$select public.whim_untold(id, gen_random_uuid(), fence, '{}') from whim.work_items where source_id = '1'$$, 'PT409');
select throws_ok($$select public.whim_untold(id, lease_token, fence, array(select gen_random_uuid() from generate_series(1, 21))) from whim.work_items where source_id = '1'$$, 'PT465');

select * from finish();
rollback;
