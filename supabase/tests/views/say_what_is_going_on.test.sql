begin;
set local role whim_owner;
select plan(10);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '3', 'Item 3', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select is((select state || active_workers || queued from whim.overview), 'working12');
select is((select title || health || slot from whim.fleet), 'Item 1alive1');
update whim.work_items set lease_until = now() - interval '1 second' where source_id = '1';
select is((select health from whim.fleet), 'gone: its item is taken back by the next claim');
update whim.work_items set lease_until = now() + interval '1 minute' where source_id = '1';
select public.whim_fail(id, lease_token, fence, 'stuck', 'no progress', false) from whim.work_items where source_id = '1';
select is((select title || ': ' || what_to_do from whim.needs_a_person), 'Item 1: Say more in the issue, or retry with a hint');
select is((select string_agg(place || title || waits_for, ', ' order by place) from whim.queue), '1Item 2ready, 2Item 3ready');
select is((select failed from whim.daily order by day desc limit 1), 1::bigint);
select is((select count(*) from whim.daily), 30::bigint);
select is((select string_agg(event, ' ' order by at) from whim.timeline where title = 'Item 1'), 'queued assigned stuck');
update whim.providers set blocked_until = now() + interval '1 hour';
select ok((select state like 'usage limit until %' from whim.overview));
update whim.settings set paused = true;
select is((select state from whim.overview), 'paused');

select * from finish();
rollback;
