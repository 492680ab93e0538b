begin;
select plan(3);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select throws_ok($$select public.whim_record_iteration(id, lease_token, fence + 1, 1) from whim.work_items$$, 'PT409');
select is((select count(*) from whim.iterations), 0::bigint, 'nothing charged');
select throws_ok($$select public.whim_record_iteration(id, lease_token, fence, -1) from whim.work_items$$, 'PT465');

select * from finish();
rollback;
