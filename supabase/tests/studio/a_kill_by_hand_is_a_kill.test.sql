begin;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
update whim.workers set kill_requested = true;
select is((select status || error from whim.work_items), 'failedkilled in Studio');
select is((select status from whim.workers), 'killed');
select throws_ok('update whim.workers set runner = ''x''', 'PT467');

select * from finish();
rollback;
