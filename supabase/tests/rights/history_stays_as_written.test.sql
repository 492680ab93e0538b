begin;
set local role whim_owner;
select plan(3);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select throws_ok('update whim.events set actor = ''nobody''', 'PT464');
select throws_ok('delete from whim.events', 'PT464');
select throws_ok('truncate whim.events', 'PT464');

select * from finish();
rollback;
