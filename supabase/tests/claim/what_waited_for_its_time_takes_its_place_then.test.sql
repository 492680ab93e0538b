begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Later', 's', 'main', 'critical', available_at => now() + interval '1 hour');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Now', 's', 'main', 'low');
select public.whim_enqueue('octo/repo', 'issue', '3', 'Then', 's', 'main', 'low');
select is((select due from whim.work_items where title = 'Later'), false);
select is(public.whim_claim('a', 1, 'r', 'octo/repo') #>> '{item,title}', 'Now', 'what is not due is passed over');

update whim.work_items set available_at = now() where title = 'Later';
select is(public.whim_claim('b', 2, 'r', 'octo/repo') #>> '{item,title}', 'Later', 'and comes first once it is');

select public.whim_fail(id, lease_token, fence, 'unavailable', 'the network', true) from whim.work_items where title = 'Later';
select is((select due from whim.work_items where title = 'Later'), false, 'as does what is tried again');
update whim.work_items set available_at = now() where title = 'Later';
select is(public.whim_sweep() -> 'due', '["octo/repo"]'::jsonb);
select is(public.whim_claim('c', 3, 'r') #>> '{item,title}', 'Later');

select * from finish();
rollback;
