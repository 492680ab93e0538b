begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
insert into whim.repositories (repo, private) values ('octo/repo', false), ('octo/other', false);
insert into whim.learnings (repo, kind, content, trust, shared, author, harmed) values ('octo/repo', 'gotcha', 'parser tabs break', 'trusted', true, 'x', 4);
create function pg_temp.stuck(repo text, id text) returns void language plpgsql as $$
begin
  -- Each for itself: so many in a row would stop the lane.
  update whim.repositories set paused = false, paused_because = null, failures_in_a_row = 0;
  perform public.whim_enqueue(stuck.repo, 'issue', stuck.id, 'Item', '- [ ] task', 'main', requested_by => 'mallory');
  perform public.whim_claim(stuck.id, 1, 'r');
  perform public.whim_recall(w.id, w.lease_token, w.fence, 'parser tabs') from whim.work_items as w where w.source_id = stuck.id;
  perform public.whim_fail(w.id, w.lease_token, w.fence, 'stuck', 'x', false) from whim.work_items as w where w.source_id = stuck.id;
end;
$$;
select pg_temp.stuck('octo/other', n::text) from generate_series(1, 6) as n;
select is((select count(*) from whim.learning_uses where verdict = 'harmed'), 5::bigint, 'five were told it, the sixth was not');
select is((select trust from whim.learnings), 'trusted', 'what came to nothing elsewhere takes it from nobody here');
select is((select shared from whim.learnings), false, 'but it is told there no more');
select results_eq(
  $$ select w.source_id::text, e.actor, e.before, e.after from whim.events as e join whim.work_items as w on w.id = e.item_id
     where e.event = 'learning shared' and e.cause = (select l.id::text from whim.learnings as l) $$,
  $$ values ('5', 'whim', 'true', 'false') $$, 'once, and the work that decided it has it in its history'
);
select pg_temp.stuck('octo/repo', '7');
select is((select trust || ' ' || retired_because from whim.learnings), 'retired outcomes', 'here the fifth does');

select * from finish();
rollback;
