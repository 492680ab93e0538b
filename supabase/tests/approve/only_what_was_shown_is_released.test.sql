begin;
set local role whim_owner;
select plan(11);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'T', '- [ ] task', 'main', source_hash => repeat('h', 64), approval_base_commit => repeat('b', 40));
create temporary table shown as
  select id, public.whim_get(id) #>> '{approval,spec_hash}' as spec, public.whim_get(id) #>> '{approval,source_hash}' as text,
    public.whim_get(id) #>> '{approval,base_commit}' as base from whim.work_items;
select is((select status || ' ' || blocked_by from whim.work_items), 'blocked approval');
select is((select spec || text || base from shown), encode(sha256('- [ ] task'), 'hex') || repeat('h', 64) || repeat('b', 40));
select is((select public.whim_claim('a', 1, 'r') ->> 'reason'), 'blocked');
select throws_ok($$select public.whim_approve(id, repeat('0', 64), text, base, 'ada') from shown$$, 'PT470');
select throws_ok($$select public.whim_approve(id, spec, repeat('0', 64), base, 'ada') from shown$$, 'PT470');
select throws_ok($$select public.whim_approve(id, spec, text, repeat('0', 40), 'ada') from shown$$, 'PT470');
select throws_ok($$select public.whim_approve(id, null, null, null, 'ada') from shown$$, 'PT470');
select is((select public.whim_approve(id, spec, text, base, 'ada') ->> 'status' from shown), 'queued');
select is((select public.whim_approve(id, spec, text, base, 'bob') ->> 'status' from shown), 'queued', 'once more');
select is((select approved_by::text from whim.approvals), 'ada');
select is((select array_agg(actor) from whim.events where event = 'approved'), array['ada']);

select * from finish();
rollback;
