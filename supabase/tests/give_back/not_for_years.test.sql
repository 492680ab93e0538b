begin;
set local role whim_owner;
select plan(1);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select public.whim_claim('a', 1, 'r');
select public.whim_give_back(id, lease_token, fence, 'later', now() + interval '5 years') from whim.work_items;
select is((select available_at - now() from whim.work_items), interval '8 days');

select * from finish();
rollback;
