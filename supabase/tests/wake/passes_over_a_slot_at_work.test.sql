begin;
select plan(1);

update whim.settings set cooldown_seconds = 0;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', 's', 'main') from generate_series(1, 2) as n;
select public.whim_claim('a', 1, 'r', 'octo/repo');
select is((public.whim_wake('octo/repo') ->> 'slot')::int, 2);

select * from finish();
rollback;
