begin;
set local role whim_owner;
select plan(9);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
alter table whim.events disable trigger events_append_only;
create function pg_temp.unshown() returns jsonb language sql as $$
  select jsonb_path_query_array(public.whim_unshown('octo/repo'), '$[*].item.source_id')
$$;
create function pg_temp.later() returns void language sql as $$
  update whim.events set at = at - interval '3 minutes';
  update whim.cards set taken_until = taken_until - interval '11 minutes';
$$;

select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'dispatch', '77', 'T', '- [ ] task', 'main');
select public.whim_enqueue('octo/other', 'issue', '9', 'T', '- [ ] task', 'main');
select is(pg_temp.unshown(), '[]'::jsonb, 'whoever queued it is about to show it');
select pg_temp.later();
select is(pg_temp.unshown(), '["1"]'::jsonb);
select is(pg_temp.unshown(), '[]'::jsonb, 'another sweep leaves it alone');
select pg_temp.later();
select is(pg_temp.unshown(), '["1"]'::jsonb, 'for ten minutes: the first may have died');
select public.whim_shown((select id from whim.work_items where source_id = '1'), (select max(e.id) from whim.events as e join whim.work_items as w on w.id = e.item_id where w.source_id = '1'));
select pg_temp.later();
select is(pg_temp.unshown(), '[]'::jsonb, 'shown');
select public.whim_set_priority((select id from whim.work_items where source_id = '1'), 'high');
select public.whim_note((select id from whim.work_items where source_id = '1'), 'a note');
select pg_temp.later();
select is(pg_temp.unshown(), '[]'::jsonb, 'no other state');
select public.whim_claim('a', 1, 'r', 'octo/repo');
select pg_temp.later();
select is(pg_temp.unshown(), '["1"]'::jsonb, 'at work now');
select public.whim_shown((select id from whim.work_items where source_id = '1'), 1);
update whim.work_items set lease_until = now() - interval '1 second' where source_id = '1';
select public.whim_sweep();
select is(pg_temp.unshown(), '["1"]'::jsonb, 'what the store did nobody else shows: at once');
update whim.events set at = at - interval '8 days';
select pg_temp.later();
select is(pg_temp.unshown(), '[]'::jsonb, 'nobody waits for what happened a week ago');

select * from finish();
rollback;
