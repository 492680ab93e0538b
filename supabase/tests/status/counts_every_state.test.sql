begin;
select plan(3);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select is((public.whim_status() #>> '{items,queued}')::int, 1);
select is((public.whim_status() #>> '{items,completed}')::int, 0);
select ok((public.whim_status() ->> 'can_start')::boolean);

select * from finish();
rollback;
