begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main', requested_by => 'mallory');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main', requested_by => 'bob');
select public.whim_enqueue('octo/repo', 'issue', '3', 'Item 3', '- [ ] task', 'main', requested_by => 'ada');
select public.whim_claim('k' || n, n, 'r') from generate_series(1, 3) as n;
create function pg_temp.learn(source text, learnings jsonb) returns jsonb language sql as
  $$ select public.whim_learn(w.id, w.lease_token, w.fence, $2) from whim.work_items as w where w.source_id = $1 $$;
create function pg_temp.recall(source text, query text) returns text[] language sql as
  $$ select array(select r ->> 'content' from whim.work_items as w, jsonb_array_elements(public.whim_recall(w.id, w.lease_token, w.fence, $2)) as r where w.source_id = $1) $$;
create function pg_temp.finish(source text) returns jsonb language sql as
  $$ select public.whim_complete(w.id, w.lease_token, w.fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items as w where w.source_id = $1 $$;
create function pg_temp.settle(source text, outcome text) returns jsonb language sql as
  $$ select public.whim_settle(w.id, $2, 'ada') from whim.work_items as w where w.source_id = $1 $$;

insert into whim.learnings (repo, kind, content, trust, author) values
  ('octo/repo', 'gotcha', 'parser tabs break', 'trusted', 'x'), ('octo/repo', 'gotcha', 'parser lines wrap', 'trusted', 'x');
select public.whim_review_learning(id, 'trusted', 'ada') from whim.learnings where content = 'parser tabs break';
select pg_temp.recall('1', 'parser');
select pg_temp.learn('1', format('[{"kind":"gotcha","content":"Wrong: %s","contradicts":"%s"}]', content, id)::jsonb) from whim.learnings where content like 'parser%';
select pg_temp.finish('1');
select pg_temp.settle('1', 'merged');
select is((select trust from whim.learnings where content = 'parser tabs break'), 'trusted', 'who merges the code has not looked at what a person agreed to by name');
select is((select trust from whim.learnings where content = 'Wrong: parser tabs break'), 'quarantined', 'what says the opposite waits: both are not told');
select is((select would_retire from whim.learnings_to_review where content = 'Wrong: parser tabs break'), 'parser tabs break', 'and Studio says what agreeing to it does');
select is((select trust from whim.learnings where content = 'parser lines wrap'), 'retired', 'what nobody but a merge agreed to goes with a merge');
select public.whim_review_learning(id, 'trusted', 'ada') from whim.learnings where content = 'Wrong: parser tabs break';
select is((select trust || ' ' || retired_because from whim.learnings where content = 'parser tabs break'), 'retired contradicted', 'a person decides');
select is((select count(*) from whim.learnings where trust = 'trusted'), 2::bigint);

select * from finish();
rollback;
