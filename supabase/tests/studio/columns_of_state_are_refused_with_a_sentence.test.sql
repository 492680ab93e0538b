begin;
select plan(9);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select throws_ok('update whim.work_items set status = ''completed''', 'PT467', 'whim.work_items: status is not edited by hand');
select throws_ok('update whim.work_items set attempts = 0, fence = 9', 'PT467', 'whim.work_items: fence is not edited by hand');
select throws_ok('delete from whim.work_items', 'PT467');
select throws_ok($$insert into whim.work_items (repo, source, source_id, title, base_branch) values ('octo/repo', 'issue', '2', 'T', 'main')$$, 'PT467');
select lives_ok('update whim.work_items set available_at = now() + interval ''1 hour'', max_usd = 1');
select throws_ok('update whim.work_items set touches = ''{a}''', 'PT467');
select throws_ok('delete from whim.settings', 'PT467');
select throws_ok('update whim.work_items set seat = 7', 'PT467');
select throws_ok('update whim.specs set spec = ''x''', 'PT467');

select * from finish();
rollback;
