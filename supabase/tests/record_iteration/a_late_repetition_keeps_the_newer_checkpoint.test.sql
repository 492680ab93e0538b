begin;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_record_iteration(id, lease_token, fence, n, null, null,
  jsonb_build_object('iteration', n, 'head', repeat(n::text, 40), 'spec', 's', 'ai', '{}'::jsonb, 'last_failure', null))
from whim.work_items cross join unnest(array[1, 2, 1]) as n;
select is((select iteration from whim.checkpoints), 2);
select is((select head from whim.checkpoints), repeat('2', 40));

select * from finish();
rollback;
