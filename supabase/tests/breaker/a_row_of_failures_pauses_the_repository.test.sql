begin;
set local role whim_owner;
select plan(17);

update whim.settings set cooldown_seconds = 0, max_workers = 10, breaker_failures = 3, max_attempts = 1;
create temporary table result (answer jsonb);
create function pg_temp.ends(number text, how text) returns void language plpgsql set search_path = pg_catalog, public as $$
declare
  item whim.work_items;
begin
  perform public.whim_enqueue('octo/repo', 'issue', number, 'Item ' || number, '- [ ] task', 'main');
  perform public.whim_claim('key ' || number, 1, 'runner');
  select w.* into strict item from whim.work_items as w where w.source_id = number and w.status = 'assigned';
  case how
    when 'completed' then perform public.whim_complete(item.id, item.lease_token, item.fence, 'https://example.com/1', repeat('a', 40));
    when 'stuck' then perform public.whim_fail(item.id, item.lease_token, item.fence, 'stuck', 'no progress', false);
    when 'killed' then perform public.whim_kill((select r.id from whim.workers as r where r.item_id = item.id), 'operator', 'test');
    when 'cancelled' then
      perform public.whim_cancel(item.id, 'octocat');
      perform public.whim_give_back(item.id, item.lease_token, item.fence, 'cancelled');
    else perform public.whim_fail(item.id, item.lease_token, item.fence, 'internal', 'broken', how = 'retried');
  end case;
end;
$$;
create function pg_temp.lane() returns text language sql as
  $$select failures_in_a_row || ' ' || paused || ' ' || coalesce(paused_because, '') from whim.repositories where repo = 'octo/repo'$$;

select pg_temp.ends('1', 'failed');
select pg_temp.ends('2', 'stuck');
select is(pg_temp.lane(), '2 false ', 'failed and stuck count');
select pg_temp.ends('3', 'completed');
select is(pg_temp.lane(), '0 false ', 'success starts the count anew');
select pg_temp.ends('4', 'killed');
select pg_temp.ends('5', 'cancelled');
select is(pg_temp.lane(), '0 false ', 'what a person ended says nothing');
select pg_temp.ends('6', 'retried');
select is(pg_temp.lane(), '1 false ', 'the last attempt counts, whatever was hoped');
select pg_temp.ends('7', 'failed');
select pg_temp.ends('8', 'stuck');
select is(pg_temp.lane(), '3 true 3 items in a row failed or got stuck', 'the third one trips it');
select is((select count(*) from whim.events where event = 'repository paused' and cause like '3 items%'), 1::bigint, 'and history says why');

select public.whim_enqueue('octo/repo', 'issue', '9', 'Waits', '- [ ] task', 'main');
select is(public.whim_claim('later', 1, 'runner') ->> 'reason', 'paused', 'nothing of it starts');
select is(
  public.whim_position((select id from whim.work_items where source_id = '9')) ->> 'paused',
  'this repository is paused: 3 items in a row failed or got stuck', 'the card can say so');
select is(public.whim_position((select id from whim.work_items where source_id = '9')) ->> 'expected_start', null);
select is(
  public.whim_status() -> 'paused_repositories',
  '[{"repo": "octo/repo", "because": "3 items in a row failed or got stuck"}]'::jsonb, 'and so can the status');
select public.whim_enqueue('octo/other', 'issue', '1', 'Elsewhere', '- [ ] task', 'main');
select is(public.whim_claim('other', 1, 'runner') #>> '{item,repo}', 'octo/other', 'other repositories go on');

select public.whim_resume_all('octocat');
select is(pg_temp.lane(), '0 false ', 'resumed, the count starts anew');
select is(public.whim_claim('again', 1, 'runner') #>> '{item,source_id}', '9');

update whim.repositories set paused = true where repo = 'octo/repo';
select public.whim_resume_all('octocat');
select is(pg_temp.lane(), '0 true ', 'what a person paused stays paused');
update whim.repositories set paused = false where repo = 'octo/repo';

update whim.settings set breaker_failures = 0;
select pg_temp.ends('10', 'failed') from generate_series(1, 1);
select pg_temp.ends(n::text, 'failed') from generate_series(11, 16) as n;
select is(pg_temp.lane(), '7 false ', 'switched off it only counts');
select throws_ok($$update whim.repositories set paused_because = 'x' where repo = 'octo/repo'$$, '23514');
select is((select count(*) from whim.work_items where repo = 'octo/repo' and status = 'failed'), 11::bigint);

select * from finish();
rollback;
