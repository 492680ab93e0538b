begin;
set local role whim_owner;
select plan(11);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', base_branch => 'main', source_text => 'Make it blue', source_hash => repeat('h', 64));
create temporary table claimed as select public.whim_claim('a', 1, 'r') as c;
select is((select c -> 'spec' from claimed), 'null'::jsonb);
select is((select c ->> 'source_text' from claimed), 'Make it blue');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select throws_ok($$select public.whim_write_spec(id, lease_token, fence, ' ') from lease$$, 'PT461');
select throws_ok($$select public.whim_write_spec(id, lease_token, fence + 1, 's') from lease$$, 'PT409');
select is((select public.whim_write_spec(id, lease_token, fence, '- [ ] Blue', 1, array['src/']) -> 'proceed' from lease), 'true'::jsonb);
select is((select public.whim_write_spec(id, lease_token, fence, '- [ ] Blue', 1, array['src/']) -> 'proceed' from lease), 'true'::jsonb, 'a repeated reply');
select throws_ok($$select public.whim_write_spec(id, lease_token, fence, '- [ ] Red') from lease$$, 'PT468');
select is((select tasks || touches[1] from whim.work_items), '1src/');
select is((select metadata::jsonb from whim.work_items), '{"whim": {"estimate": null}}'::jsonb, 'no history yet');
select is((select count(*) from whim.events where event = 'spec written'), 1::bigint);
select public.whim_give_back(id, lease_token, fence, 'runner ends') from lease;
select is((select public.whim_claim('b', 1, 'r') ->> 'spec'), '- [ ] Blue');

select * from finish();
rollback;
