begin;
set local role whim_owner;
select plan(6);

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

select pg_temp.learn('3', '[{"kind":"gotcha","content":"the tests want the environment printed first"}]');
update whim.learnings set shared = true;
select is(pg_temp.recall('1', 'tests environment'), '{}', 'not to other work, shared or not');
select public.whim_fail(id, lease_token, fence, 'stuck', 'x', false) from whim.work_items where source_id = '3';
select is(pg_temp.recall('2', 'tests environment'), '{}', 'nor when that work got stuck');
select public.whim_requeue(id, 'ada') from whim.work_items where source_id = '3';
select public.whim_claim('again', 3, 'r');
select is(pg_temp.recall('3', 'tests environment'), array['the tests want the environment printed first'], 'its own sees it in the next attempt, too');
select pg_temp.finish('3');
select is(pg_temp.recall('1', 'tests environment'), '{}', 'nor while its pull request is open');
select pg_temp.settle('3', 'closed');
select is(pg_temp.recall('1', 'tests environment'), '{}', 'nor when that was closed');
select is((select count(*) from whim.learning_uses as u join whim.work_items as w on w.id = u.item_id where w.source_id <> '3'), 0::bigint);

select * from finish();
rollback;
