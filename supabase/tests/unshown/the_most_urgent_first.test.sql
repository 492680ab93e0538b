begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
alter table whim.events disable trigger events_append_only;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', '- [ ] task', 'main') from generate_series(1, 4) as n;
select public.whim_cancel((select id from whim.work_items where source_id = '2'));
select public.whim_claim('a', 1, 'r', 'octo/repo');
select public.whim_fail(id, lease_token, fence, 'stuck', 'x', false) from whim.work_items where lease_token is not null;
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', '- [ ] again', 'main');
select public.whim_claim('b', 1, 'r', 'octo/repo');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where lease_token is not null;
update whim.events set at = at - interval '3 minutes';

-- 1 is stuck, 3 completed, 4 and the second work of 2 queued; what was cancelled for 2 is history.
select is(
  jsonb_path_query_array(public.whim_unshown('octo/repo', 2), '$[*].item.source_id'), '["1", "3"]'::jsonb, 'what a person waits for');
select is(
  jsonb_path_query_array(public.whim_unshown('octo/repo'), '$[*].item.source_id'), '["4", "2"]'::jsonb, 'an issue shows its newest work, once');
select is((select count(*) from whim.cards), 4::bigint);

select * from finish();
rollback;
