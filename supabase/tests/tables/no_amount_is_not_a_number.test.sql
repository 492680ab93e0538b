begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select throws_ok($$update whim.settings set daily_usd = 'NaN'$$, '23514');
select throws_ok($$update whim.settings set item_usd = 'NaN'$$, '23514');
select throws_ok($$select public.whim_set_limits((select id from whim.work_items where source_id = '1'), usd => 'NaN')$$, 'PT465');
select throws_ok($$select public.whim_record_iteration(id, lease_token, fence, 1, '{"usd":"NaN","duration_ms":1,"input_tokens":1,"output_tokens":1,"checks_run":0,"checks_passed":0,"files_changed":0}') from whim.work_items$$, 'PT465');
select throws_ok($$update whim.settings set backoff_minutes = '[5:7]={1,5,30}'$$, '23514');

select * from finish();
rollback;
