begin;
set local role whim_owner;
select plan(5);

select throws_ok($$select public.whim_charge('octo', 'k', '{"usd": 1}')$$, 'PT465');
select throws_ok($$select public.whim_charge('octo/repo', null, '{"usd": 1}')$$, 'PT465');
select throws_ok($$select public.whim_charge('octo/repo', 'k', '{"usd": -1}')$$, 'PT465');
select throws_ok($$select public.whim_charge('octo/repo', 'k', '{"usd": "much"}')$$, 'PT465');
select throws_ok($$select public.whim_charge('octo/repo', 'k', '[]')$$, 'PT465');

select * from finish();
rollback;
