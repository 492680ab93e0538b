begin;
set local role whim_owner;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
update whim.work_items set status = 'completed', finished_at = now(), head = repeat('a', 40), pull_request_url = 'https://example.com/1';
select ok((public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main') ->> 'created')::boolean, 'a new item');
select is((select count(*) from whim.work_items), 2::bigint, 'the old one stays');

select * from finish();
rollback;
