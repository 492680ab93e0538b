begin;
set local role whim_owner;
select plan(2);

update whim.settings set max_workers = 1, cooldown_seconds = 0;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_wake('octo/repo');
update whim.work_items set available_at = now() + interval '1 minute';
select is(public.whim_claim('a', 1, 'r', 'octo/repo') ->> 'kind', 'none');
update whim.work_items set available_at = now();
select is((public.whim_wake('octo/repo') ->> 'slot')::int, 1, 'without waiting two minutes');

select * from finish();
rollback;
