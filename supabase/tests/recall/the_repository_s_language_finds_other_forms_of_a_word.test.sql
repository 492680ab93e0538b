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

select pg_temp.learn('1', '[{"kind":"gotcha","content":"locks are released late by the query"},{"kind":"gotcha","content":"Häuser brauchen eine Nummer"}]');
select is(pg_temp.recall('1', 'releasing one lock'), array['locks are released late by the query'], 'simple finds what begins like the stem');
select is(pg_temp.recall('1', 'queries'), array['locks are released late by the query']);
select is(pg_temp.recall('1', 'a loc'), '{}', 'what is short is taken as it is');
select is(pg_temp.recall('1', 'das Haus'), '{}', 'and it knows English endings only');
update whim.repositories set language = 'german';
select is(pg_temp.recall('1', 'das Haus'), array['Häuser brauchen eine Nummer'], 'what was there is found by the new language');
update whim.repositories set language = 'english';
select is((select count(*) from jsonb_array_elements(public.whim_search_learnings(query => 'releasing'))), 1::bigint);
select throws_like($$update whim.repositories set language = 'klingon'$$, '%klingon%');

select * from finish();
rollback;
