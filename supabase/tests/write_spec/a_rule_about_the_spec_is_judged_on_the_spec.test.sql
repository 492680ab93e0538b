begin;
set local role whim_owner;
select plan(8);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
create function pg_temp.queue(id text, notes jsonb) returns void language sql as $$
  select public.whim_enqueue('octo/repo', 'issue', id, 'T', base_branch => 'main', source_text => 'Make it blue', source_hash => repeat('h', 64),
    approval_base_commit => repeat('b', 40), metadata => jsonb_build_object('whim', notes));
  select public.whim_claim('claim ' || id, 1, 'r');
$$;
create function pg_temp.write(id text, approval jsonb) returns jsonb language sql as $$
  select public.whim_write_spec(w.id, w.lease_token, w.fence, '- [ ] Blue', approval => write.approval) -> 'proceed' from whim.work_items as w where w.source_id = write.id;
$$;

select pg_temp.queue('1', '{"approvalRule": {"aboveUsd": null, "paths": ["db/**"]}}');
select is(pg_temp.write('1', '{"needed": false, "reason": null}'), 'true', 'it does not match: nobody is asked');
select is((select count(*)::int from whim.events where event = 'approval not needed'), 1, 'which is written down');
select is(pg_temp.write('1', '{"needed": false, "reason": null}'), 'true', 'a repeated reply');

select pg_temp.queue('2', '{"approvalRule": {"aboveUsd": null, "paths": ["db/**"]}, "approvalReason": "not known yet"}');
select is(pg_temp.write('2', '{"needed": true, "reason": "it is about db/one.sql"}'), 'false');
select is((select metadata #>> '{whim,approvalReason}' from whim.work_items where source_id = '2'), 'it is about db/one.sql', 'people read why');

select pg_temp.queue('3', '{"approvalRule": {"aboveUsd": null, "paths": ["db/**"]}}');
select is(pg_temp.write('3', null), 'false', 'a worker that does not judge asks');

select pg_temp.queue('4', '{}');
select is(pg_temp.write('4', '{"needed": false, "reason": null}'), 'false', 'no other approval is waived');
select is((select blocked_by::text from whim.work_items where source_id = '4'), 'approval');

select * from finish();
rollback;
