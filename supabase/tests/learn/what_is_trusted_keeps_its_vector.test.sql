begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
create function pg_temp.learn(model text) returns jsonb language sql as $$
  select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'x',
    'embedding', to_jsonb(array_fill(1, array[384])), 'model', learn.model))) from whim.work_items where lease_token is not null
$$;
select pg_temp.learn('one');
select pg_temp.learn('two');
select is((select embedding_model from whim.learnings), 'two', 'its own, not reviewed yet');
update whim.learnings set trust = 'trusted';
select pg_temp.learn('three');
select is((select embedding_model from whim.learnings), 'two');
update whim.learnings set trust = 'quarantined';
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items;
select public.whim_enqueue('octo/repo', 'issue', '2', 'T', '- [ ] task', 'main');
select public.whim_claim('b', 1, 'r');
select pg_temp.learn('four');
select is((select embedding_model from whim.learnings), 'two', 'nor does other work replace it');

select * from finish();
rollback;
