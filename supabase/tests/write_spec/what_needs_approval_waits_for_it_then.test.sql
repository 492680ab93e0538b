begin;
set local role whim_owner;
select plan(8);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', base_branch => 'main', source_text => 'Make it blue', source_hash => repeat('h', 64), approval_base_commit => repeat('b', 40));
select is((select status::text from whim.work_items), 'queued', 'there is nothing to approve yet');
select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select throws_ok($$select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from lease$$, 'PT468', null, 'no worker gets round it');
select is((select public.whim_write_spec(id, lease_token, fence, '- [ ] Blue', base_commit => repeat('c', 40)) -> 'proceed' from lease), 'false'::jsonb);
select is((select public.whim_write_spec(id, lease_token, fence, '- [ ] Blue', base_commit => repeat('c', 40)) -> 'proceed' from lease), 'false'::jsonb, 'a repeated reply');
select is((select status || ' ' || blocked_by || ' ' || attempts from whim.work_items), 'blocked approval 0');
select throws_ok($$select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from lease$$, 'PT409');
select throws_ok($$select public.whim_approve(id, whim.spec_hash(id), repeat('h', 64), repeat('b', 40)) from lease$$, 'PT470', null, 'the base it was written for counts');
select is((select public.whim_approve(id, whim.spec_hash(id), repeat('h', 64), repeat('c', 40)) ->> 'status' from lease), 'queued');

select * from finish();
rollback;
