begin;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'x'))) from whim.work_items where source_id = '1';

update whim.learnings set shared = true;
select is((select before || '-' || after from whim.events where event = 'learning shared' and actor = session_user), 'false-true');
select is((select reviewed_by from whim.learnings), null, 'sharing it is not agreeing to it');
select throws_ok($$update whim.learnings set content = 'y'$$, 'PT467');
select throws_ok($$update whim.learnings set vouched = true$$, 'PT467');

select * from finish();
rollback;
