begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
update whim.work_items set lease_until = now() - interval '1 second';
select is(public.whim_claim('b', 1, 'r') ->> 'reason', 'blocked', 'back in the queue after a minute');
select is((select status from whim.workers where claim_key = 'a'), 'lost');
update whim.work_items set available_at = now();
select is((public.whim_claim('b', 1, 'r') #>> '{lease,fence}')::int, 2, 'the fence grows');
select throws_ok($$select public.whim_claim('a', 1, 'r')$$, 'PT409', null, 'a zombie does not get it again');
select is((select attempts::int from whim.work_items), 2);

select * from finish();
rollback;
