begin;
set local role whim_owner;
select plan(8);

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

select pg_temp.learn('1', '[{"kind":"gotcha","content":"parser tabs"}]');
select public.whim_review_learning(id, 'trusted', 'ada') from whim.learnings;
select pg_temp.recall('1', 'tabs');
select pg_temp.recall('2', 'tabs');
select pg_temp.finish('2');
select is((select helped + harmed from whim.learnings), 0, 'an open pull request says nothing yet');
select pg_temp.settle('2', 'closed');
select is((select row (helped, harmed)::text from whim.learnings), '(0,1)');
select pg_temp.settle('2', 'merged');
select is((select row (helped, harmed)::text from whim.learnings), '(1,0)', 'a later outcome replaces the earlier');
select pg_temp.settle('2', 'merged');
select is((select row (helped, harmed)::text from whim.learnings), '(1,0)', 'once');
select pg_temp.finish('1');
select pg_temp.settle('1', 'merged');
select is((select row (helped, harmed)::text from whim.learnings), '(1,0)', 'work does not praise itself');
select pg_temp.recall('3', 'tabs');
select public.whim_fail(id, lease_token, fence, 'internal', 'x', false) from whim.work_items where source_id = '3';
select is((select row (helped, harmed)::text from whim.learnings), '(1,0)', 'a runner''s failure is not its fault');
select public.whim_requeue(id, 'ada') from whim.work_items where source_id = '3';
select public.whim_claim('again', 3, 'r');
select public.whim_fail(id, lease_token, fence, 'stuck', 'x', false) from whim.work_items where source_id = '3';
select is((select row (helped, harmed)::text from whim.learnings), '(1,1)');
update whim.learnings set helped = 0, harmed = 4;
update whim.learning_uses set verdict = null;
select public.whim_requeue(id, 'ada') from whim.work_items where source_id = '3';
select public.whim_claim('once more', 3, 'r');
select public.whim_fail(id, lease_token, fence, 'stuck', 'x', false) from whim.work_items where source_id = '3';
select is((select trust || ' ' || retired_because from whim.learnings), 'retired outcomes', 'five that came to nothing and none that was merged');

select * from finish();
rollback;
