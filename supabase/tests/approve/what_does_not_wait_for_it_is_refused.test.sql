begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main', source_hash => repeat('h', 64));
select throws_ok($$select public.whim_approve(id, whim.spec_hash(id), repeat('h', 64), repeat('b', 40), 'ada') from whim.work_items$$, 'PT468');
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', '- [ ] task', 'main', source_hash => repeat('h', 64), approval_base_commit => repeat('b', 40));
select public.whim_cancel(id) from whim.work_items where source_id = '2';
select throws_ok($$select public.whim_approve(id, whim.spec_hash(id), repeat('h', 64), repeat('b', 40), 'ada') from whim.work_items where source_id = '2'$$, 'PT468');
select throws_ok($$select public.whim_approve(gen_random_uuid(), 'x', 'x', 'x', 'ada')$$, 'PT469');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '3', 'T', 's', 'main', approval_base_commit => repeat('b', 40))$$, 'PT465', null, 'bound to a text, too');

select * from finish();
rollback;
