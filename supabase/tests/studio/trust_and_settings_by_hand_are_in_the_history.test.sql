begin;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'x'))) from whim.work_items where source_id = '1';

update whim.learnings set trust = 'trusted';
select is((select reviewed_by from whim.learnings), session_user::text);
select is((select before || after from whim.events where event = 'learning trusted'), 'quarantinedtrusted');
update whim.settings set max_workers = 5;
select is((select before || '-' || after from whim.events where event = 'settings.max_workers' order by id desc limit 1), '10-5');
update whim.repositories set paused = true;
select is((select cause || after from whim.events where event = 'repositories.paused'), 'octo/repotrue');

select * from finish();
rollback;
