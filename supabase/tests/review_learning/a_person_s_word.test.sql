begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'x'))) from whim.work_items where source_id = '1';
select is((select public.whim_review_learning(id, 'trusted', 'ada') ->> 'trust' from whim.learnings), 'trusted');
select is((select reviewed_by from whim.learnings), 'ada');
select is((select before || after from whim.events where event like 'learning%' and cause = (select id::text from whim.learnings)), 'quarantinedtrusted');
select throws_ok($$select public.whim_review_learning(id, 'loved') from whim.learnings$$, 'PT465');
select throws_ok($$select public.whim_review_learning(gen_random_uuid(), 'trusted')$$, 'PT469');

select * from finish();
rollback;
