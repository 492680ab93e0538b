begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_acquire_locks(id, lease_token, fence, array['a']) from whim.work_items;
select is(public.whim_sweep() - 'due', '{"reaped": 0, "unblocked": 0, "unlocked": 0, "forgotten": 0, "unembedded": false}'::jsonb, 'nothing to do');
update whim.work_items set lease_until = now() - interval '1 second';
select is(public.whim_sweep() - 'due', '{"reaped": 1, "unblocked": 0, "unlocked": 0, "forgotten": 0, "unembedded": false}'::jsonb);
select is((select count(*) from whim.file_locks), 0::bigint);
select is(public.whim_sweep() -> 'due', '[]'::jsonb, 'waits for its next attempt');
update whim.work_items set available_at = now();
select is(public.whim_sweep() -> 'due', '["octo/repo"]'::jsonb);
update whim.repositories set paused = true;
select is(public.whim_sweep() -> 'due', '[]'::jsonb);

select * from finish();
rollback;
