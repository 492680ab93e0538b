begin;
set local role whim_owner;
select plan(9);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', '- [ ] task', 'main') from generate_series(1, 2) as n;
select public.whim_claim('a', 1, 'r');
create temporary table lease as select id, lease_token, fence from whim.work_items where lease_token is not null;
select is((select public.whim_pause_all('ada', false) -> 'paused'), 'true'::jsonb);
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from lease), null, 'a drain lets it end');
select is((select public.whim_claim('b', 1, 'r') ->> 'reason'), 'paused');
select public.whim_pause_all('ada');
select public.whim_pause_all('ada');
select is((select public.whim_heartbeat(id, lease_token, fence, 'running', 1) ->> 'stop' from lease), 'pause');
select is((select public.whim_give_back(id, lease_token, fence, 'paused') ->> 'status' from lease), 'queued');
update whim.settings set paused = false;
select is((select public.whim_claim('c', 1, 'r') ->> 'reason'), 'paused', 'held is not started to be held again');
select is((select public.whim_resume_all('ada') -> 'paused'), 'false'::jsonb);
select is((select public.whim_claim('d', 1, 'r') ->> 'kind'), 'claimed');
select is((select array_agg(event || ' by ' || actor order by id) from whim.events where item_id is null),
  array['drained by ada', 'all paused by ada', 'all resumed by ada']);

select * from finish();
rollback;
