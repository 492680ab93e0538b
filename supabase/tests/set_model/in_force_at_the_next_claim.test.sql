begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main', model => 'small');
select is((select public.whim_get(id) ->> 'model' from whim.work_items), 'small');
select is((select public.whim_set_model(id, 'large', 'ada') ->> 'model' from whim.work_items), 'large');
select is((select public.whim_claim('a', 1, 'r') #>> '{item,model}'), 'large');
select throws_ok($$select public.whim_set_model(id, repeat('x', 300), 'ada') from whim.work_items$$, 'PT465');
select is((select public.whim_set_model(id, '', 'ada') -> 'model' from whim.work_items), 'null'::jsonb);

select * from finish();
rollback;
