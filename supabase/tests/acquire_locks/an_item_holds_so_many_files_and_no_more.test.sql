begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');

insert into whim.file_locks (repo, path, item_id, fence)
select repo, 'held/' || n, id, fence from whim.work_items, generate_series(1, 9999) as n where source_id = '1';
select is((select public.whim_acquire_locks(id, lease_token, fence, array['last']) -> 'acquired' from whim.work_items where source_id = '1'), '["last"]'::jsonb, 'the ten thousandth');
select throws_ok(
  $$select public.whim_acquire_locks(id, lease_token, fence, array['more', 'held/1']) from whim.work_items where source_id = '1'$$,
  'PT465', 'item ' || (select id from whim.work_items where source_id = '1') || ' would hold 10001 files: 10000 are possible for one item'
);
select is((select count(*) from whim.file_locks where path = 'more'), 0::bigint, 'a refused call leaves nothing');
select is((select public.whim_acquire_locks(id, lease_token, fence, array['held/1', 'last']) -> 'acquired' from whim.work_items where source_id = '1'), '["held/1", "last"]'::jsonb, 'its own it may ask for again');
select is((select public.whim_acquire_locks(id, lease_token, fence, array['more', 'held/1']) -> 'acquired' from whim.work_items where source_id = '2'), '["more"]'::jsonb, 'each item has a number of its own');

select * from finish();
rollback;
