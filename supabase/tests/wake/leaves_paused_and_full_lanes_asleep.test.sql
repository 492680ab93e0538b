begin;
select plan(4);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
update whim.settings set paused = true;
select is(public.whim_wake('octo/repo') ->> 'slot', null, 'everything is paused');
update whim.settings set paused = false;
update whim.repositories set paused = true;
select is(public.whim_wake('octo/repo') ->> 'slot', null, 'the lane is paused');
update whim.repositories set paused = false, max_workers = 1;
select is((public.whim_wake('octo/repo') ->> 'slot')::int, 1);
select is(public.whim_wake('octo/repo') ->> 'slot', null, 'its cap is one');

select * from finish();
rollback;
