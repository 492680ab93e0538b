begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r', credential => 'max');
select public.whim_park(id, lease_token, fence, now() + interval '2 hours', 'five hour limit') from whim.work_items where source_id = '1';
select is((select status || attempts from whim.work_items where source_id = '1'), 'queued0', 'no attempt used');
select is(public.whim_claim('b', 1, 'r', credential => 'max'),
  jsonb_build_object('kind', 'none', 'reason', 'provider_parked', 'not_before', now() + interval '2 hours'));
select is(public.whim_claim('c', 1, 'r', credential => 'api') #>> '{item,source_id}', '1', 'another account goes on at once');
update whim.providers set blocked_until = now();
select is(public.whim_claim('d', 2, 'r', credential => 'max') #>> '{item,source_id}', '2', 'when its time has come');

select * from finish();
rollback;
