begin;
select plan(1);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select throws_ok('update whim.events set actor = ''nobody''', 'PT464');

select * from finish();
rollback;
