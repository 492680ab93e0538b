begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha","content":"one"},{"kind":"gotcha","content":"two"}]') from whim.work_items;
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items;
update whim.learnings set trust = 'retired', reviewed_by = 'ada', reviewed_at = now() - interval '1 minute' where content = 'two';
select public.whim_settle(id, 'closed', 'bob') from whim.work_items;
select is((select array_agg(trust order by content) from whim.learnings), array['retired', 'retired']);
select is((select public.whim_settle(id, 'merged', 'bob') ->> 'outcome' from whim.work_items), 'merged');
select is((select array_agg(trust order by content) from whim.learnings), array['trusted', 'retired'], 'what a person retired stays so');
select is((select reviewed_by from whim.learnings where content = 'two'), 'ada');
select throws_ok($$select public.whim_settle(id, 'closed', 'bob') from whim.work_items$$, 'PT468');
select is((select public.whim_settle(id, 'merged', 'bob') ->> 'outcome' from whim.work_items), 'merged', 'once more');

select * from finish();
rollback;
