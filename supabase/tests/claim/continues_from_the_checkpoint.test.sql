begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select is(public.whim_claim('a', 1, 'r') -> 'checkpoint', 'null'::jsonb, 'nothing yet');
select public.whim_record_iteration(id, lease_token, fence, 1, null, null, jsonb_build_object(
  'iteration', 1, 'head', repeat('b', 40), 'spec', '- [x] task', 'ai', '{"notes.md":"n"}'::jsonb, 'last_failure', 'exit 1', 'branch', 'whim/1'))
from whim.work_items;
select public.whim_fail(id, lease_token, fence, 'unavailable', 'net', true) from whim.work_items;
update whim.work_items set available_at = now();
create temporary table again as select public.whim_claim('b', 2, 'other') as answer;
select is((select answer -> 'checkpoint' from again), jsonb_build_object(
  'iteration', 1, 'head', repeat('b', 40), 'spec', '- [x] task', 'ai', '{"notes.md":"n"}'::jsonb, 'last_failure', 'exit 1'));
select is((select answer #>> '{item,branch}' from again), 'whim/1', 'on the same branch');
select is((select answer ->> 'spec' from again), '- [ ] task', 'the spec as it was queued comes too');

select * from finish();
rollback;
