begin;
set local role whim_owner;
select plan(7);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select is(public.whim_watched('octo/repo'), '{"live": [], "open": []}'::jsonb, 'of a repository that nobody knows');
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', '- [ ] task', 'main') from generate_series(1, 3) as n;
select public.whim_enqueue('octo/repo', 'dispatch', '77', 'T', '- [ ] task', 'main');
select public.whim_enqueue('octo/other', 'issue', '9', 'T', '- [ ] task', 'main');
select public.whim_cancel((select id from whim.work_items where source_id = '2'));
update whim.work_items set status = 'completed', finished_at = now(), head = repeat('a', 40), pull_request_url = 'https://example.com/octo/repo/pull/5' where source_id = '3';

select is(jsonb_path_query_array(public.whim_watched('octo/repo'), '$.live[*].number'), '["1"]'::jsonb, 'live, of an issue, of this repository');
select is(jsonb_path_query_array(public.whim_watched('OCTO/Repo'), '$.live[*].number'), '["1"]'::jsonb, 'however its name is spelt');
select is(jsonb_path_query_array(public.whim_watched('octo/repo'), '$.open[*].pull_request_url'), '["https://example.com/octo/repo/pull/5"]'::jsonb);
select public.whim_settle((select id from whim.work_items where source_id = '3'), 'closed');
select is(public.whim_watched('octo/repo') #>> '{open,0,outcome}', 'closed', 'what was closed may still be merged');
update whim.work_items set settled_at = now() - interval '8 days' where source_id = '3';
select is(public.whim_watched('octo/repo') -> 'open', '[]'::jsonb, 'for a week');
select public.whim_enqueue('octo/many', 'issue', n::text, 'T', '- [ ] task', 'main') from generate_series(1, 5) as n;
select is(jsonb_array_length(public.whim_watched('octo/many', 3) -> 'live'), 3, 'no more than the caller can look at');

select * from finish();
rollback;
