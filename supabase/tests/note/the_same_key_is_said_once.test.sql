begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');

select public.whim_note(id, 'Mind the tabs', 'ada', 'comment 1') from whim.work_items;
select public.whim_note(id, 'Mind the tabs', 'ada', 'comment 1') from whim.work_items;
select is((select count(*) from whim.notes), 1::bigint);
select is((select count(*) from whim.events where event = 'note'), 1::bigint);
select public.whim_note(id, 'Mind the tabs', 'ada', 'comment 2') from whim.work_items;
select public.whim_note(id, 'Mind the tabs', 'ada') from whim.work_items;
select is((select count(*) from whim.notes), 3::bigint);
select throws_ok($$select public.whim_note(id, 'x', 'ada', repeat('k', 300)) from whim.work_items$$, 'PT465');
select public.whim_cancel(id) from whim.work_items;
select lives_ok($$select public.whim_note(id, 'Mind the tabs', 'ada', 'comment 1') from whim.work_items$$, 'said before it ended');

select * from finish();
rollback;
