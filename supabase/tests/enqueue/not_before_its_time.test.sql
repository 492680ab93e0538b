begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;

select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', available_at => now() + interval '1 hour');
select is(public.whim_claim('a', 1, 'r'), jsonb_build_object('kind', 'none', 'reason', 'blocked', 'not_before', now() + interval '1 hour'));
update whim.work_items set available_at = now();
select is(public.whim_claim('a', 1, 'r') ->> 'kind', 'claimed');

select * from finish();
rollback;
