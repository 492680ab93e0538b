begin;
select plan(7);

select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', 'urgent')$$, 'PT460');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', E' \n', 'main')$$, 'PT461');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', repeat('x', 262145), 'main')$$, 'PT461');
select throws_ok($$select public.whim_enqueue('../repo', 'issue', '1', 'T', 's', 'main')$$, 'PT465', null, 'what a constraint refuses has a code too');
select throws_ok($$select public.whim_enqueue('repo', 'issue', '1', 'T', 's', 'main')$$, 'PT465', 'repository "repo" is not owner/name');
select throws_ok($$select public.whim_enqueue('octo/repo', 'mail', '1', 'T', 's', 'main')$$, 'PT465');
select is((select count(*) from whim.work_items), 0::bigint, 'nothing is queued');

select * from finish();
rollback;
