begin;
select plan(4);

select ok((public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main') ->> 'created')::boolean, 'the first call creates');
select ok(not (public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main') ->> 'created')::boolean, 'the second finds it');
select is((select count(*) from whim.work_items), 1::bigint, 'one row');
select is((select count(*) from whim.events where event = 'queued'), 1::bigint, 'one event');

select * from finish();
rollback;
