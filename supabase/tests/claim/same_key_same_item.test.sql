begin;
select plan(3);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select is(public.whim_claim('a', 1, 'r') -> 'lease', public.whim_claim('a', 1, 'r') -> 'lease', 'the same lease again');
select is((select attempts::int from whim.work_items), 1, 'one attempt used');
select is((select count(*) from whim.workers), 1::bigint, 'one worker');

select * from finish();
rollback;
