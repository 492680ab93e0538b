begin;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select throws_ok($$select public.whim_fail(id, gen_random_uuid(), fence, 'internal', 'x', false) from whim.work_items$$, 'PT409');
select is((select status from whim.work_items), 'assigned');

select * from finish();
rollback;
