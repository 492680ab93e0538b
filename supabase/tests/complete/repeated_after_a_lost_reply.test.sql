begin;
select plan(4);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select is(public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) ->> 'status', 'completed') from lease;
select is(public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) ->> 'status', 'completed', 'again') from lease;
select is((select count(*) from whim.events where after = 'completed'), 1::bigint, 'one event');
select throws_ok($$select public.whim_fail(id, lease_token, fence, 'internal', 'late', true) from lease$$, 'PT409', null, 'what is completed stays completed');

select * from finish();
rollback;
