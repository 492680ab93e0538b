begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main', source_text => 'Do it');
select is((select public.whim_get_spec(id) from whim.work_items),
  jsonb_build_object('spec', '- [ ] task', 'source_text', 'Do it', 'spec_hash', encode(sha256('- [ ] task'), 'hex'), 'progress', null));
select public.whim_claim('a', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1, checkpoint => jsonb_build_object('iteration', 1, 'head', repeat('a', 40), 'spec', '- [x] task')) from whim.work_items;
select is((select public.whim_get_spec(id) ->> 'progress' from whim.work_items), '- [x] task');
select is(public.whim_get_spec(gen_random_uuid()), null);

select * from finish();
rollback;
