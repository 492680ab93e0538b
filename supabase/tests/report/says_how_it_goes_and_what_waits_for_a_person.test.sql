begin;
set local role whim_owner;
select plan(14);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'Item ' || n, '- [ ] task', 'main', priority => case n when 1 then 'high' else 'medium' end) from generate_series(1, 5) as n;
select public.whim_enqueue('octo/other', 'issue', '9', 'Elsewhere', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r', 'octo/repo');
select public.whim_record_iteration(id, lease_token, fence, 1) from whim.work_items where lease_token is not null;
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where lease_token is not null;
select public.whim_claim('b', 1, 'r', 'octo/repo');
select public.whim_fail(id, lease_token, fence, 'stuck', 'no way', false) from whim.work_items where lease_token is not null;
select public.whim_pause((select id from whim.work_items where source_id = '3'), 'octocat');
update whim.work_items set available_at = now() + interval '1 hour' where source_id = '4';
update whim.providers set blocked_until = now() + interval '1 hour', reason = 'usage limit' where credential = 'default';
update whim.repositories set paused = true;
create temporary table r as select public.whim_report(array['Octo/Repo']) as report;

select is((report -> 'queue') - 'next_at'::text, '{"ready_minutes": 0, "critical": 0, "high": 0, "medium": 1, "low": 0, "later": 1, "blocked": 1, "at_work": 0}'::jsonb) from r;
select isnt(report #>> '{queue,next_at}', null) from r;
select is(jsonb_array_length(report -> 'days'), 14) from r;
select is((report #> '{days,13}') - 'day'::text, '{"completed": 1, "unfinished": 1, "merged": 0, "iterations": 1, "tokens": 0, "usd": 0.00}'::jsonb, 'today') from r;
select is((report #>> '{attention,total}')::int, 2) from r;
select is(jsonb_path_query_array(report, '$.attention.items[*].title'), '["Item 3", "Item 2"]'::jsonb, 'what is held up first') from r;
select is(report #>> '{attention,items,1,error}', 'no way') from r;
select is(jsonb_path_query_array(report, '$.reviews.items[*].title'), '["Item 1"]'::jsonb) from r;
select is(report #>> '{parked,0,reason}', 'usage limit') from r;
select is(report #> '{status,paused_repositories}', '[{"repo": "octo/repo", "because": null}]'::jsonb, 'the names of others stay out of it') from r;
select is(public.whim_report('{}') #> '{attention,total}', '0'::jsonb, 'nothing of repositories that were not asked about');
select is(jsonb_array_length(public.whim_report(array['octo/repo'], 1000000) -> 'days'), 90);

update whim.work_items set finished_at = now() - interval '2 days' where source_id = '1';
select is(jsonb_path_query_array(public.whim_report(array['octo/repo']), '$.days[*].completed'), '[0,0,0,0,0,0,0,0,0,0,0,1,0,0]'::jsonb, 'on its day');
update whim.settings set timezone = 'Pacific/Kiritimati';
select is(public.whim_report(array['octo/repo']) #>> '{days,13,day}', to_char(now() at time zone 'Pacific/Kiritimati', 'YYYY-MM-DD'), 'a day is the settings'' day');

select * from finish();
rollback;
