begin;
select plan(2);

update whim.settings set cooldown_seconds = 0, daily_usd = 1;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', 's', 'main') from generate_series(1, 2) as n;
select public.whim_claim('a', 1, 'r', metered => false);
select public.whim_record_iteration(id, lease_token, fence, 1, '{"usd":5,"input_tokens":1,"output_tokens":1,"checks_run":0,"checks_passed":0,"files_changed":0}')
from whim.work_items where source_id = '1';
select is((public.whim_status() ->> 'usd_today')::numeric, 0::numeric, 'its list price is not counted');
select is(public.whim_claim('b', 2, 'r', metered => true) ->> 'kind', 'claimed', 'and blocks nobody who pays');

select * from finish();
rollback;
