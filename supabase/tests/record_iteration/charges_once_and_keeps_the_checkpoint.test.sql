begin;
select plan(6);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, 1) from whim.work_items;
select public.whim_record_iteration(id, lease_token, fence, 1) from whim.work_items;
select is((public.whim_status() ->> 'iterations_today')::int, 1, 'charged once');
select is((select status from whim.work_items), 'running');
select public.whim_record_iteration(id, lease_token, fence, 1,
  '{"task":1,"passed":true,"duration_ms":5,"input_tokens":7,"output_tokens":8,"usd":0.25,"checks_run":2,"checks_passed":1,"files_changed":1}',
  '[{"task":1,"command":"npm test","exit_code":0,"duration_ms":9,"commit":"0123456789012345678901234567890123456789","excerpt":"ok"}]',
  '{"iteration":1,"head":"0123456789012345678901234567890123456789","spec":"- [x] task","ai":{"a/b.md":"c"},"last_failure":null,"branch":"whim/1-x"}')
from whim.work_items, generate_series(1, 2);
select is((public.whim_status() ->> 'usd_today')::numeric, 0.25, 'cost counted once');
select is((select count(*) from whim.evidence), 1::bigint);
select is((select ai ->> 'a/b.md' from whim.checkpoints), 'c');
select is((select branch from whim.work_items), 'whim/1-x');

select * from finish();
rollback;
