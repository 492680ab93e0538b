begin;
set local role whim_owner;
select plan(3);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main');

select throws_ok($$select public.whim_claim('a', 1, 'r', run_url => 'javascript:alert(1)')$$, 'PT465');
select throws_ok($$select public.whim_claim('a', 1, 'r', run_url => 'https://' || repeat('x', 2000))$$, 'PT465');
select is((select public.whim_claim('a', 1, 'r', run_url => 'https://example.com/1') ->> 'kind'), 'claimed');

select * from finish();
rollback;
