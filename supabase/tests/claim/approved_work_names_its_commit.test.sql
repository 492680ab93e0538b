begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main', source_hash => repeat('h', 64), approval_base_commit => repeat('b', 40));
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', source_text => 'Do it', source_hash => repeat('h', 64), base_branch => 'main', approval_base_commit => repeat('c', 40));
select is((select public.whim_claim('text', 1, 'r') -> 'approved_base'), 'null', 'what has no spec yet was approved by nobody');
select public.whim_approve(id, whim.spec_hash(id), repeat('h', 64), repeat('b', 40)) from whim.work_items where source_id = '1';
create temporary table claimed as select public.whim_claim('one', 1, 'r') as c;
select is((select c ->> 'approved_base' from claimed), repeat('b', 40));
select public.whim_give_back((c #>> '{item,id}')::uuid, (c #>> '{lease,token}')::uuid, (c #>> '{lease,fence}')::bigint, 'paused', interrupted => true) from claimed;
update whim.work_items set available_at = now() where source_id = '1';
select is((select public.whim_claim('two', 1, 'r') ->> 'approved_base'), repeat('b', 40), 'also to whoever goes on with it');
select public.whim_enqueue('octo/repo', 'issue', '3', 'T', '- [ ] task', 'main');
select is((select public.whim_claim('three', 1, 'r') -> 'approved_base'), 'null', 'nobody had to approve it');

select * from finish();
rollback;
