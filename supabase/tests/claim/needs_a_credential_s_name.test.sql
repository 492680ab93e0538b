begin;
select plan(7);

select throws_ok($$select public.whim_claim('k', 1, 'r', credential => '')$$, 'PT465');
select throws_ok($$select public.whim_claim('k', 1, 'r', credential => null)$$, 'PT465');
select throws_ok($$select public.whim_claim('k', 1, 'r', metered => null)$$, 'PT465');
select throws_ok($$select public.whim_claim('k', 0, 'r')$$, 'PT465');
select throws_ok($$select public.whim_claim('k', 101, 'r')$$, 'PT465');
select throws_ok($$select public.whim_claim('', 1, 'r')$$, 'PT462');
select throws_ok($$select public.whim_claim(repeat('k', 201), 1, 'r')$$, 'PT462');

select * from finish();
rollback;
