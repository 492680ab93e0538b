begin;
select plan(9);

select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', depends_on => array[gen_random_uuid()])$$, 'PT465', 'an item it depends on does not exist');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', touches => array['../x'])$$, 'PT466');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', touches => array['/etc/passwd'])$$, 'PT466');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', touches => (select array_agg('f' || n) from generate_series(1, 51) as n))$$, 'PT465');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', metadata => '[]')$$, 'PT465');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', metadata => jsonb_build_object('x', repeat('y', 20000)))$$, 'PT465');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', tasks => 0)$$, 'PT465');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main', parent_id => gen_random_uuid())$$, 'PT465');
select is((select count(*) from whim.repositories), 0::bigint, 'nothing stays behind');

select * from finish();
rollback;
