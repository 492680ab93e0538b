begin;
set local role whim_owner;
select plan(2);

update whim.settings set cooldown_seconds = 0, max_workers = 10;

select public.whim_enqueue('octo/repo', 'issue', '0', 'T', 's', 'main', touches => array['src/']);
select public.whim_claim('a', 1, 'r');
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', 's', 'main', touches => array['src/a']) from generate_series(1, 50) as n;
select public.whim_enqueue('octo/repo', 'issue', '51', 'T', 's', 'main');
select public.whim_enqueue('octo/other', 'issue', '52', 'T', 's', 'main', 'low');
select is(public.whim_claim('b', 2, 'r') #>> '{item,source_id}', '52', 'fifty are looked at');
select public.whim_cancel((select id from whim.work_items where source_id = '7'));
select is(public.whim_claim('c', 3, 'r') #>> '{item,source_id}', '51', 'now it is the fiftieth');

select * from finish();
rollback;
