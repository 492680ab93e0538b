begin;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 1;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', 's', 'main') from generate_series(1, 2) as n;
select public.whim_claim('a', 1, 'r');
select is(public.whim_claim('b', 1, 'r') ->> 'reason', 'at_capacity');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is(public.whim_claim('b', 1, 'r') #>> '{item,source_id}', '2');

select * from finish();
rollback;
