begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', base_branch => 'main', source_text => 'Make it nice', source_hash => repeat('h', 64),
  metadata => '{"team": "web", "whim": {"language": "en", "approvalRule": {"aboveUsd": 5, "paths": []}}}');
select public.whim_claim('a', 1, 'r');
select public.whim_ask(id, lease_token, fence, 'Which colour?') from whim.work_items;
select throws_ok($$select public.whim_answer(id, 'Blue', repeat('i', 64), 'ada', '{"reason": "r"}') from whim.work_items$$, 'PT465');
select is(
  (select public.whim_answer(id, 'Make it blue', repeat('i', 64), 'ada', jsonb_build_object('base_commit', repeat('b', 40), 'reason', 'ada answered')) ->> 'status'
  from whim.work_items),
  'queued', 'its spec is written first'
);
select is((select metadata from whim.work_items), '{"team": "web", "whim": {"language": "en", "approvalReason": "ada answered"}}');
select public.whim_claim('b', 1, 'r');
select is(
  (select public.whim_write_spec(id, lease_token, fence, '- [ ] Blue', approval => '{"needed": false}') -> 'proceed' from whim.work_items), 'false',
  'and then approved, whatever it says'
);
select is((select blocked_by::text from whim.work_items), 'approval');
select is(
  (select public.whim_approve(id, whim.spec_hash(id), repeat('i', 64), repeat('b', 40)) ->> 'status' from whim.work_items), 'queued'
);

select * from finish();
rollback;
