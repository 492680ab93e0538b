begin;
set local role whim_owner;
select plan(10);

update whim.settings set cooldown_seconds = 0;
create temporary table answer as select public.whim_enqueue(
  'octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main',
  spec_usage => '{"input_tokens": 12000, "output_tokens": 800, "usd": 0.048, "duration_ms": 9000}'
) -> 'item' as item;
select is((select item ->> 'usd' from answer)::numeric, 0.048, 'the item says so at once');
select is((public.whim_status() ->> 'usd_today')::numeric, 0.048, 'and so does the day');
select is((public.whim_status() ->> 'iterations_today')::int, 1);
select is(public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main', spec_usage => '{"usd": 5}') ->> 'created', 'false');
select is((public.whim_status() ->> 'usd_today')::numeric, 0.048, 'what another call queued is not charged again');

select is(
  (select (c #> '{spent}') - 'usd' || jsonb_build_object('usd', trim_scale((c #>> '{spent,usd}')::numeric)) from public.whim_claim('a', 1, 'r') as c),
  '{"usd": 0.048, "minutes": 0, "iterations": 0}', 'it counts towards what the item may cost'
);
select is((select public.whim_get(id) ->> 'usd' from whim.work_items)::numeric, 0.048, 'a worker''s books go on from there');
select public.whim_record_iteration(id, lease_token, fence, 1, '{"passed": true, "usd": 0.1, "input_tokens": 1, "output_tokens": 1, "duration_ms": 1, "checks_run": 0, "checks_passed": 0, "files_changed": 0, "task": 1}') from whim.work_items;
select is((select public.whim_get(id) ->> 'usd' from whim.work_items)::numeric, 0.148);
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '2', 'T', 's', 'main', spec_usage => '{"usd": -1}')$$, 'PT465');
select throws_ok($$select public.whim_enqueue('octo/repo', 'issue', '3', 'T', 's', 'main', spec_usage => '{"usd": "much"}')$$, 'PT465');

select * from finish();
rollback;
