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

insert into whim.learnings (repo, kind, content, trust, author) values ('octo/repo', 'gotcha', 'parser tabs break', 'trusted', 'x');
select throws_ok(format($$select pg_temp.learn('1', '[{"kind":"gotcha","content":"wrong one","contradicts":"%s"}]')$$, id), 'PT465', null, 'not what it was not told') from whim.learnings;
select pg_temp.recall('1', 'tabs');
select pg_temp.learn('1', format('[{"kind":"gotcha","content":"Wrong: tabs are fine","contradicts":"%s"}]', id)::jsonb) from whim.learnings;
select is((select trust from whim.learnings where content = 'parser tabs break'), 'trusted', 'a poisoned run silences nobody');
select pg_temp.finish('1');
select pg_temp.settle('1', 'merged');
select is((select trust || ' ' || retired_because from whim.learnings where content = 'parser tabs break'), 'retired contradicted');
select is((select trust from whim.learnings where content like 'Wrong:%'), 'trusted');
select throws_ok($$select pg_temp.learn('2', '[{"kind":"gotcha","content":"x","contradicts":"nonsense"}]')$$, 'PT465');
select pg_temp.learn('2', '[{"kind":"gotcha","content":"parser tabs break"}]');
select is((select trust from whim.learnings where content = 'parser tabs break'), 'retired', 'found again it stays contradicted');

select * from finish();
rollback;
