begin;
set local role whim_owner;
select plan(16);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['/a']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['a/../b']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['..']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['./a']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['a//b']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['a/']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['a\b']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array['']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array[null]::text[]) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array[E'a\tb']) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, array[repeat('x', 1025)]) from whim.work_items where source_id = '1'$$, 'PT466');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, '{}') from whim.work_items where source_id = '1'$$, 'PT465');
select throws_ok($$select public.whim_acquire_locks(id, lease_token, fence, null) from whim.work_items where source_id = '1'$$, 'PT465');
select is((select count(*) from whim.file_locks), 0::bigint);
select is((select public.whim_acquire_locks(id, lease_token, fence, array[U&'e\0301.ts', repeat('x', 1024), ' a', '..a', 'a..', '.git']) -> 'denied' from whim.work_items where source_id = '1'), '[]'::jsonb, 'odd but honest names');
select is((select public.whim_acquire_locks(id, lease_token, fence, array[U&'\00e9.ts']) #>> '{denied,0,source_id}' from whim.work_items where source_id = '2'), '1', 'composed and decomposed are one file');

select * from finish();
rollback;
