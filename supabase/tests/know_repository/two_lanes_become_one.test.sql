begin;
set local role whim_owner;
select plan(10);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/old', 'issue', '1', 'Both', '- [ ] task', 'main');
select public.whim_enqueue('octo/old', 'issue', '2', 'Only old', '- [ ] task', 'main');
select public.whim_enqueue('octo/old', 'issue', '4', 'Old', '- [ ] task', 'main');
select public.whim_know_repository('octo/old', 'github.com/7');
select public.whim_claim('a', 1, 'r', 'octo/old');
select public.whim_learn(id, lease_token, fence, '[{"kind": "fix", "content": "Run the tests with --serial"}]') from whim.work_items where lease_token is not null;
select public.whim_enqueue('octo/new', 'issue', '1', 'Both', '- [ ] task', 'main');
select public.whim_enqueue('octo/new', 'issue', '3', 'Only new', '- [ ] task', 'main');
select public.whim_enqueue('octo/new', 'issue', '4', 'New', '- [ ] task', 'main', priority => 'critical');
select public.whim_claim('b', 2, 'r', 'octo/new');
select public.whim_learn(id, lease_token, fence, '[{"kind": "fix", "content": "run the tests with  --serial"}]') from whim.work_items where repo = 'octo/new' and lease_token is not null;
update whim.repositories set paused = true where repo = 'octo/old';

select is(public.whim_know_repository('octo/new', 'github.com/7') ->> 'before', 'octo/old');
select is(
  (select array_agg(source_id || ' ' || title order by source_id) from whim.work_items where repo = 'octo/new' and finished_at is null),
  '{1 Both,2 Only old,3 Only new,4 New}', 'of the same work one is left'
);
select is((select array_agg(source_id || ' ' || title order by source_id) from whim.work_items where status = 'cancelled'), '{1 Both,4 Old}', 'the one that nobody works on');
select is(
  (select array_agg(status <> 'cancelled' order by source_id) from (select distinct on (source_id) source_id, status from whim.work_items where repo = 'octo/new' order by source_id, seq desc) as newest),
  '{t,t,t,t}', 'it is the newest of its issue'
);
select is((select count(*) from whim.work_items where lease_token is not null), 2::bigint, 'both workers go on');
select is((select array_agg(repo::text || ' ' || paused) from whim.repositories), '{octo/new true}', 'a pause of either holds');
select is((select array_agg(repo || ' ' || seen) from whim.learnings), '{octo/new 2}');
select is((select count(*) from whim.learning_sources), 2::bigint);

select public.whim_enqueue('octo/taken', 'issue', '9', 'Nine', '- [ ] task', 'main');
select public.whim_know_repository('octo/taken', 'github.com/8');
select throws_ok($$select public.whim_know_repository('octo/taken', 'github.com/7')$$, 'PT471', null, 'a lane of another repository takes nothing in');
select is((select count(*) from whim.work_items where repo = 'octo/new' and finished_at is null), 4::bigint);

select * from finish();
rollback;
