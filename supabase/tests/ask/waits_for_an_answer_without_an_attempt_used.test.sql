begin;
set local role whim_owner;
select plan(8);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', base_branch => 'main', source_text => 'Make it nice', source_hash => repeat('h', 64));
select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select throws_ok($$select public.whim_ask(id, lease_token, fence, '  ') from lease$$, 'PT465');
select is((select public.whim_ask(id, lease_token, fence, 'Which colour?') ->> 'blocked_by' from lease), 'information');
select is((select public.whim_ask(id, lease_token, fence, 'Which colour?') ->> 'error' from lease), 'Which colour?', 'a repeated reply');
select is((select attempts::int from whim.work_items), 0);
select is((select public.whim_claim('b', 1, 'r') ->> 'reason'), 'blocked');
select is((select what_to_do || error from whim.needs_a_person), 'Answer the question in the issueWhich colour?');
select is((select public.whim_requeue(id, 'ada', 'Blue') ->> 'status' from lease), 'queued', 'an answer may be a request, too');
select is((select public.whim_claim('c', 1, 'r') #>> '{notes,0,note}'), 'Blue');

select * from finish();
rollback;
