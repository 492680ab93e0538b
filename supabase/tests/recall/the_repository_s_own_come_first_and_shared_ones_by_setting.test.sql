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

insert into whim.repositories (repo, private) values ('octo/other', false);
update whim.repositories set private = false;
insert into whim.learnings (repo, kind, content, trust, shared, author) values
  ('octo/other', 'gotcha', 'parser tabs break it', 'trusted', true, 'x'), ('octo/repo', 'gotcha', 'parser tabs are slow', 'trusted', false, 'x');
select is(pg_temp.recall('1', 'parser tabs'), array['parser tabs are slow', 'parser tabs break it']);
update whim.settings set recall_shared = false;
select is(pg_temp.recall('1', 'parser tabs'), array['parser tabs are slow']);
select is((select uses from whim.learnings where repo = 'octo/other'), 1);

select * from finish();
rollback;
