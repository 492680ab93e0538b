begin;
select plan(3);

update whim.settings set cooldown_seconds = 0;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', 's', 'main') from generate_series(1, 2) as n;
select public.whim_claim('a', 1, 'r');
select is(public.whim_fail(id, lease_token, fence, 'stuck', 'no progress', false) ->> 'status', 'stuck') from whim.work_items where source_id = '1';
select public.whim_claim('b', 1, 'r');
select is(public.whim_fail(id, lease_token, fence, 'configuration', 'no key', false) ->> 'status', 'failed') from whim.work_items where source_id = '2';
select throws_ok($$select public.whim_fail(gen_random_uuid(), gen_random_uuid(), 1, 'bad luck', 'x', true)$$, 'PT463');

select * from finish();
rollback;
