begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', '- [ ] task', 'main') from generate_series(1, 2) as n;
select public.whim_claim('k' || n, n, 'r') from generate_series(1, 2) as n;
select public.whim_record_iteration(id, lease_token, fence, 1) from whim.work_items;
select public.whim_record_iteration(id, lease_token, fence, 1,
  result => '{"task": 1, "passed": true, "duration_ms": 1, "input_tokens": 1, "output_tokens": 1, "usd": 1, "checks_run": 1, "checks_passed": 1, "files_changed": 1}',
  evidence => jsonb_build_array(jsonb_build_object('task', 1, 'command', 'true', 'exit_code', 0, 'duration_ms', 1, 'commit', repeat('a', 40), 'excerpt', 'ok')),
  checkpoint => jsonb_build_object('branch', 'b', 'head', repeat('a', 40), 'iteration', 1, 'spec', 's', 'ai', '{}'::jsonb))
from whim.work_items;
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items where source_id = '1';
insert into whim.wakeups (repo, slot, at) values ('octo/repo', 7, now() - interval '2 days');

select is((public.whim_sweep() ->> 'forgotten')::int, 1, 'a wake-up of the day before yesterday');
update whim.work_items set finished_at = now() - interval '89 days' where source_id = '1';
select is((public.whim_sweep() ->> 'forgotten')::int, 0, 'kept for settings.keep_days');
update whim.work_items set finished_at = now() - interval '91 days' where source_id = '1';
select is((public.whim_sweep() ->> 'forgotten')::int, 0, 'its pull request is open: it may go on where it was');
update whim.work_items set outcome = 'merged', settled_at = now() where source_id = '1';
select is((public.whim_sweep() ->> 'forgotten')::int, 2, 'what a command printed, and the checkpoint');
select is((select count(*) from whim.iterations), 2::bigint, 'the books stay');
select results_eq('select w.source_id::text from whim.evidence as v join whim.work_items as w on w.id = v.item_id join whim.checkpoints as c on c.item_id = w.id',
  array['2'], 'live work keeps all');

select * from finish();
rollback;
