begin;
select plan(5);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select throws_ok($$select public.whim_complete(id, gen_random_uuid(), fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items$$, 'PT409', null, 'another token');
select throws_ok($$select public.whim_complete(id, lease_token, fence - 1, 'https://example.com/1', repeat('a', 40)) from whim.work_items$$, 'PT409', null, 'an older fence');
select throws_ok($$select public.whim_complete(id, lease_token, null, 'https://example.com/1', repeat('a', 40)) from whim.work_items$$, 'PT409', null, 'no fence');
select is((select status || coalesce(pull_request_url, '') from whim.work_items), 'assigned');
select throws_ok($$select public.whim_complete(id, lease_token, fence, 'javascript:alert(1)', repeat('a', 40)) from whim.work_items$$, 'PT465', null, 'an address is http or https');

select * from finish();
rollback;
