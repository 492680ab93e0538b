begin;
set local role whim_owner;
select plan(9);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', base_branch => 'main', source_text => 'Make it nice', source_hash => repeat('h', 64));
create temporary table one as select id from whim.work_items;
select throws_ok($$select public.whim_answer(id, 'Blue', repeat('i', 64)) from one$$, 'PT468', null, 'it asked nothing');
select public.whim_claim('a', 1, 'r');
select public.whim_ask(id, lease_token, fence, 'Which colour?') from whim.work_items;
select throws_ok($$select public.whim_answer(id, ' ', repeat('i', 64)) from one$$, 'PT461');
select throws_ok($$select public.whim_answer(id, 'Blue', 'short') from one$$, 'PT465');
select throws_ok($$select public.whim_answer(id, 'Blue', null) from one$$, 'PT465');
select is((select public.whim_answer(id, 'Make it blue', repeat('i', 64), 'ada') ->> 'status' from one), 'queued');
select is((select public.whim_answer(id, 'Make it blue', repeat('i', 64), 'ada') ->> 'status' from one), 'queued', 'a repeated reply');
create temporary table again as select public.whim_claim('b', 1, 'r') as c;
select is((select c #> '{item,error}' from again), 'null'::jsonb, 'the question is answered');
select is((select (c ->> 'source_text') || (c #>> '{item,source_hash}') from again), 'Make it blue' || repeat('i', 64));
select is((select actor from whim.events where before = 'blocked' and after = 'queued'), 'ada');

select * from finish();
rollback;
