begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main', requested_by => 'mallory');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main', requested_by => 'ada');
select public.whim_claim('k' || n, n, 'r') from generate_series(1, 2) as n;
insert into whim.learnings (repo, kind, content, trust, author) values
  ('octo/repo', 'gotcha', 'parser tabs break', 'trusted', 'x'), ('octo/repo', 'gotcha', 'parser lines wrap', 'trusted', 'x');
select public.whim_recall(id, lease_token, fence, 'parser') from whim.work_items;
create function pg_temp.contradict(source text, wrong text) returns jsonb language sql as $$
  select public.whim_learn(w.id, w.lease_token, w.fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'Wrong: ' || wrong, 'contradicts', l.id)))
  from whim.work_items as w, whim.learnings as l where w.source_id = $1 and l.content = wrong
$$;
select pg_temp.contradict('1', 'parser tabs break');
select pg_temp.contradict('2', 'parser lines wrap');
select public.whim_review_learning(id, 'trusted', 'eve') from whim.learnings where content like 'Wrong:%';
select is((select count(*) from whim.learnings where retired_because = 'contradicted'), 2::bigint);

select is(public.whim_purge_learnings(author => 'mallory'), '{"purged": 1}'::jsonb);
select results_eq($$select content, trust, retired_because from whim.learnings where content not like 'Wrong:%' order by content$$,
  $$values ('parser lines wrap', 'retired', 'contradicted'), ('parser tabs break', 'quarantined', null)$$,
  'what a poisoned one silenced is looked at again, what others contradict is not');
select ok(exists (select from whim.learnings_to_review where content = 'parser tabs break'), 'and waits in Studio');

-- A person's word that a learning is wrong stays, whoever else said so before.
update whim.learnings set trust = 'retired', retired_because = null where content = 'parser lines wrap';
select is(public.whim_purge_learnings(author => 'ada'), '{"purged": 1}'::jsonb);
select is((select trust from whim.learnings where content = 'parser lines wrap'), 'retired');

select * from finish();
rollback;
