begin;
select plan(4);

select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', 'urgent')$$, 'WH002');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '  ', 'main')$$, 'WH003');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', repeat('x', 262145), 'main')$$, 'WH003');
select throws_ok($$select public.whim_enqueue('../repo', 'issue', '1', 'T', 's', 'main')$$, '23514');

select * from finish();
rollback;
