begin;
select plan(4);

select throws_ok($$select public.whim_fail(gen_random_uuid(), gen_random_uuid(), 1, 'internal', 'x', true)$$, 'PT409');
select throws_ok($$select public.whim_give_back(gen_random_uuid(), gen_random_uuid(), 1, 'x')$$, 'PT409');
select throws_ok($$select public.whim_park(gen_random_uuid(), gen_random_uuid(), 1)$$, 'PT409');
select throws_ok($$select public.whim_complete(null, null, null, 'https://example.com/1', repeat('a', 40))$$, 'PT409');

select * from finish();
rollback;
