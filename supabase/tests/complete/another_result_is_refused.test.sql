begin;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from lease;
select throws_ok($$select public.whim_complete(id, lease_token, fence, 'https://example.com/2', repeat('a', 40)) from lease$$, 'PT409');
select is((select pull_request_url from whim.work_items), 'https://example.com/1', 'the first result stays');

select * from finish();
rollback;
