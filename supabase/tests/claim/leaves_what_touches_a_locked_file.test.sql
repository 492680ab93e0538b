begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_enqueue('octo/repo', 'issue', '2', 'T', 's', 'main', touches => array['src/']);
select public.whim_claim('a', 1, 'r');
select public.whim_acquire_locks(id, lease_token, fence, array['src/a.ts']) from whim.work_items where source_id = '1';
select is(public.whim_claim('b', 2, 'r') ->> 'reason', 'blocked');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
select is(public.whim_claim('b', 2, 'r') ->> 'kind', 'claimed');

select * from finish();
rollback;
