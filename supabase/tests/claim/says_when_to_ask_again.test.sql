begin;
set local role whim_owner;
select plan(7);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/one', 'issue', '1', 'T', '- [ ] task', 'main', touches => array['a.ts']);
select public.whim_claim('a', 1, 'r', 'octo/one');
select public.whim_enqueue('octo/one', 'issue', '2', 'T', '- [ ] task', 'main', touches => array['a.ts']);
select public.whim_enqueue('octo/one', 'issue', '3', 'T', '- [ ] task', 'main', available_at => now() + interval '1 hour');
select is(public.whim_claim('b', 1, 'r', 'octo/one'), '{"kind": "none", "reason": "blocked", "not_before": null}', 'the file may be free at any moment');
select is(public.whim_claim('c', 1, 'r'), '{"kind": "none", "reason": "blocked", "not_before": null}');
select public.whim_cancel(id) from whim.work_items where source_id = '2';
select is(public.whim_claim('d', 1, 'r'), jsonb_build_object('kind', 'none', 'reason', 'blocked', 'not_before', now() + interval '1 hour'));
update whim.repositories set max_workers = 1;
select public.whim_enqueue('octo/one', 'issue', '4', 'T', '- [ ] task', 'main');
select is(public.whim_claim('e', 1, 'r') ->> 'reason', 'at_capacity', 'the only lane with work is full');
update whim.repositories set paused = true;
select is(public.whim_claim('f', 1, 'r'), '{"kind": "none", "reason": "paused", "not_before": null}', 'or paused: that another hour would change nothing');
select public.whim_cancel(id) from whim.work_items where status = 'queued';
select public.whim_enqueue('octo/two', 'issue', '5', 'T', '- [ ] task', 'main');
select public.whim_pause(id) from whim.work_items where source_id = '5';
select is(public.whim_claim('g', 1, 'r') ->> 'reason', 'blocked');
select public.whim_cancel(id) from whim.work_items where source_id = '5';
select is(public.whim_claim('h', 1, 'r') ->> 'reason', 'empty');

select * from finish();
rollback;
