begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;

select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', touches => array['src/']);
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', 's', 'main', 'critical', touches => array['src/a.ts']);
select public.whim_enqueue('octo/repo', 'issue', '3', 'T', 's', 'main', 'low', touches => array['docs/']);
select public.whim_enqueue('octo/other', 'issue', '4', 'T', 's', 'main', 'low', touches => array['src/']);
select is(public.whim_claim('a', 1, 'r') #>> '{item,source_id}', '2', 'nothing runs yet');
select is(public.whim_claim('b', 2, 'r') #>> '{item,source_id}', '3', 'the folder of the running file waits');
select is(public.whim_claim('c', 3, 'r') #>> '{item,source_id}', '4', 'another repository has other files');
select is(public.whim_claim('d', 4, 'r') ->> 'reason', 'blocked');
select is((select waits_for from whim.queue), 'a file it will change is being changed');
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '2';
select is(public.whim_claim('d', 4, 'r') #>> '{item,source_id}', '1', 'free now');

select * from finish();
rollback;
