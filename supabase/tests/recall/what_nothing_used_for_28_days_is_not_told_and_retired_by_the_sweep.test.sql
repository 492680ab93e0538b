begin;
set local role whim_owner;
select plan(7);

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

select pg_temp.learn('1', '[{"kind":"gotcha","content":"old parser tabs"},{"kind":"gotcha","content":"used parser spaces"},{"kind":"gotcha","content":"fresh parser lines"}]');
update whim.learnings set trust = 'trusted', seen_at = now() - interval '28 days 1 minute' where content <> 'fresh parser lines';
update whim.learnings set trust = 'trusted', seen_at = now() - interval '27 days 23 hours' where content = 'fresh parser lines';
update whim.learnings set last_used_at = now() - interval '1 day' where content = 'used parser spaces';
select set_eq($$select unnest(pg_temp.recall('2', 'parser'))$$, array['used parser spaces', 'fresh parser lines']);
select set_eq('select content from whim.learnings_about_to_expire', array['old parser tabs'], 'being told starts the time anew');
select public.whim_sweep();
select results_eq('select content, trust, retired_because from whim.learnings order by content',
  $$values ('fresh parser lines', 'trusted', null), ('old parser tabs', 'retired', 'idle'), ('used parser spaces', 'trusted', null)$$);
select pg_temp.learn('2', '[{"kind":"gotcha","content":"old parser tabs"}]');
select is((select trust || coalesce(retired_because, '') || seen from whim.learnings where content = 'old parser tabs'), 'quarantined2', 'found again it is looked at again');
select is(pg_temp.recall('2', 'tabs'), array['old parser tabs'], 'by who found it at once');
select is(pg_temp.recall('3', 'tabs'), '{}', 'by others after review');
update whim.settings set learning_idle_days = 27;
update whim.learnings set last_used_at = null where content = 'fresh parser lines';
select ok(not 'fresh parser lines' = any (pg_temp.recall('3', 'parser')), 'the days are a setting');

select * from finish();
rollback;
