begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/old', 'issue', '1', 'Both', '- [ ] task', 'main');
select public.whim_enqueue('octo/new', 'issue', '1', 'Both', '- [ ] task', 'main');
select public.whim_enqueue('octo/new', 'issue', '2', 'Two', '- [ ] task', 'main');
select public.whim_know_repository('octo/old', 'github.com/7');
select public.whim_claim('a', 1, 'r', 'octo/old');
select public.whim_claim('b', 2, 'r', 'octo/new');
select throws_ok($$select public.whim_know_repository('octo/new', 'github.com/7')$$, 'PT471', 'two workers are at the same work, under octo/old and under octo/new');
select is((select count(*) from whim.work_items where repo = 'octo/old' and status = 'assigned'), 1::bigint, 'nothing was moved');

select public.whim_fail(id, lease_token, fence, 'internal', 'x', false) from whim.work_items where repo = 'octo/new' and lease_token is not null;
select public.whim_claim('c', 2, 'r', 'octo/new');
select public.whim_acquire_locks(id, lease_token, fence, '{src/a.ts}') from whim.work_items where lease_token is not null;
select throws_ok($$select public.whim_know_repository('octo/new', 'github.com/7')$$, 'PT471', 'a file is locked under octo/old and under octo/new');
select public.whim_release_locks(id, lease_token, fence) from whim.work_items where repo = 'octo/new' and lease_token is not null;
select is(public.whim_know_repository('octo/new', 'github.com/7') ->> 'before', 'octo/old');
select throws_ok($$select public.whim_know_repository('octo/new', 'seven')$$, 'PT465');

select * from finish();
rollback;
