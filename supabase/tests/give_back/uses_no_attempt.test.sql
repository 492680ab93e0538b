begin;
set local role whim_owner;
select plan(7);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items;
select is((select public.whim_give_back(id, lease_token, fence, 'locked', now() + interval '5 minutes') ->> 'status' from lease), 'queued');
select is((select attempts || ' ' || (available_at - now())::text from whim.work_items), '0 00:05:00');
select is((select status from whim.workers), 'returned');
select is((select cause from whim.events where before = 'assigned'), 'locked');
select is((select public.whim_give_back(id, lease_token, fence, 'locked') ->> 'status' from lease), 'queued', 'a repeated reply');
select is((select attempts::int from whim.work_items), 0);
select throws_ok($$select public.whim_complete(id, lease_token, fence, 'https://example.com/1', repeat('a', 40)) from lease$$, 'PT409');

select * from finish();
rollback;
