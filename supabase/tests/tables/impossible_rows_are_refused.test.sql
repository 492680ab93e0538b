begin;
set local role whim_owner;
select plan(8);

select throws_ok('insert into whim.settings (id) values (false)', '23514', null, 'one row');
select throws_ok('update whim.settings set stale_after_seconds = 30', '23514', null, 'a lease outlives two heartbeats');
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main');
select throws_ok('update whim.work_items set status = ''running''', '23514', null, 'running without a lease');
select throws_ok('update whim.work_items set lease_token = gen_random_uuid()', '23514', null, 'a lease while queued');
select throws_ok('update whim.work_items set status = ''failed'', finished_at = now()', '23514', null, 'failed without a reason');
select throws_ok('update whim.work_items set status = ''completed'', finished_at = now()', '23514', null, 'completed without a pull request');
select throws_ok('update whim.work_items set finished_at = now()', '23514', null, 'queued and finished');
select throws_ok($$insert into whim.work_items (repo, source, source_id, title, base_branch) values ('octo/repo', 'issue', '1', 'T', 'main')$$,
  '23505', null, 'two live items of one issue');

select * from finish();
rollback;
