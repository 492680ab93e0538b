begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select is(public.whim_workers(), '[]'::jsonb);
select public.whim_claim('a', 3, 'runner-1', run_url => 'https://example.com/run/1');
select public.whim_heartbeat(id, lease_token, fence, 'running', 4) from whim.work_items where source_id = '1';
select is((select (w ->> 'runner') || (w ->> 'slot') || (w ->> 'phase') || (w ->> 'iteration') || (w ->> 'title') from jsonb_array_elements(public.whim_workers()) as w), 'runner-13running4Item 1');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is(public.whim_workers(), '[]'::jsonb);
select is(jsonb_array_length(public.whim_workers(active => false)), 1, 'and who did');
select ok(public.whim_workers(active => false)::text !~ 'lease', 'no lease in it');

select * from finish();
rollback;
