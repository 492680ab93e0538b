begin;
select plan(4);

select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', 'urgent')$$, 'PT460');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '  ', 'main')$$, 'PT461');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', repeat('x', 262145), 'main')$$, 'PT461');
select throws_ok($$select public.whim_enqueue('../repo', 'issue', '1', 'T', 's', 'main')$$, 'PT465', null, 'what a constraint refuses has a code too');

select * from finish();
rollback;
