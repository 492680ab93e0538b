begin;
set local role whim_owner;
select plan(2);

select is(public.whim_enqueue('octo/repo', 'issue', '1', 'T', repeat('x', 262144), 'main') ->> 'created', 'true');
select is((select octet_length(spec) from whim.specs), 262144);

select * from finish();
rollback;
