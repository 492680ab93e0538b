begin;
set local role whim_owner;
select plan(9);

update whim.settings set cooldown_seconds = 0, daily_usd = 1;
select is(
  public.whim_charge('octo/repo', 'one', '{"input_tokens": 12000, "output_tokens": 800, "usd": 0.4, "duration_ms": 9000}'), '{"charged": true}'
);
select is((public.whim_status() ->> 'usd_today')::numeric, 0.4, 'the day has it');
select is((public.whim_status() ->> 'iterations_today')::int, 1);
select is(public.whim_charge('octo/repo', 'one', '{"usd": 0.4}'), '{"charged": false}', 'sent twice it is charged once');
select is((public.whim_status() ->> 'usd_today')::numeric, 0.4);
select is(
  (select array[(m ->> 'usd_today')::numeric, (m ->> 'tokens_today')::numeric] from public.whim_metrics('octo/repo') as m), array[0.4, 12800],
  'it is the repository''s'
);
select is((public.whim_metrics('octo/other') ->> 'usd_today')::numeric, 0::numeric, 'and no other''s');
select is((public.whim_report(array['octo/repo'], 1) #>> '{days,0,usd}')::numeric, 0.4);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_charge('octo/repo', 'two', '{"usd": 0.6}');
select is(public.whim_claim('a', 1, 'r', 'octo/repo') ->> 'reason', 'budget_usd', 'a worker that pays per token waits for the next day');

select * from finish();
rollback;
