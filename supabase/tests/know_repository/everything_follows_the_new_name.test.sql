begin;
set local role whim_owner;
select plan(12);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/old', 'issue', '1', 'One', '- [ ] task', 'main', source_url => 'https://github.com/octo/old/issues/1', private => true);
select public.whim_enqueue('octo/old', 'issue', '2', 'Two', '- [ ] task', 'main');
select public.whim_enqueue('octo/old.er', 'issue', '3', 'Three', '- [ ] task', 'main', source_url => 'https://github.com/octo/old.er/issues/3');
update whim.repositories set max_workers = 3, paused = true where repo = 'octo/old.er';
select is(public.whim_know_repository('octo/old', 'github.com/7'), '{"repo": "octo/old", "before": null}', 'a lane is known by its number from then on');
select is(public.whim_know_repository('octo/unheard-of', 'github.com/9'), '{"repo": "octo/unheard-of", "before": null}');
select is((select count(*) from whim.repositories where repo = 'octo/unheard-of'), 0::bigint, 'without work there is no lane');

select public.whim_claim('a', 1, 'r', 'octo/old');
select public.whim_acquire_locks(id, lease_token, fence, '{src/a.ts}') from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, '[{"kind": "fix", "content": "Run the tests with --serial"}]') from whim.work_items where source_id = '1';

select is(public.whim_know_repository('acme/new', 'github.com/7', 'octocat'), '{"repo": "acme/new", "before": "octo/old"}');
select is(public.whim_know_repository('acme/new', 'github.com/7', 'octocat'), '{"repo": "acme/new", "before": null}', 'said again it changes nothing');
select is((select array_agg(repo::text order by source_id) from whim.work_items), '{acme/new,acme/new,octo/old.er}', 'another repository''s work stays');
select is((select source_url::text from whim.work_items where source_id = '1'), 'https://github.com/acme/new/issues/1');
select is((select array_agg(repo::text || ' ' || coalesce(private::text, '')) from whim.repositories where identity is not null), '{acme/new true}');
select is((select array_agg(repo) from whim.file_locks), '{acme/new}');
select is((select array_agg(repo) from (select repo from whim.learnings union select repo from whim.workers) as r), '{acme/new}');
select is((select (public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'lease_until') is not null from whim.work_items where source_id = '1'), true, 'who works goes on');
select is(
  (select array_agg(actor || ': ' || before || ' > ' || after) from whim.events where event = 'repository renamed'),
  '{octocat: octo/old > acme/new}'
);

select * from finish();
rollback;
