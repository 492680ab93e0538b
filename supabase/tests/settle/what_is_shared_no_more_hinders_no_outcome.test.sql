begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
insert into whim.repositories (repo, private) values ('octo/repo', false), ('octo/other', false);
insert into whim.learnings (repo, kind, content, trust, shared, author) values ('octo/repo', 'gotcha', 'parser tabs break', 'trusted', true, 'x');
create function pg_temp.told(id text) returns void language plpgsql as $$
begin
  update whim.repositories set paused = false, paused_because = null, failures_in_a_row = 0;
  perform public.whim_enqueue('octo/other', 'issue', told.id, 'Item', '- [ ] task', 'main', requested_by => 'mallory');
  perform public.whim_claim(told.id, 1, 'r');
  perform public.whim_recall(w.id, w.lease_token, w.fence, 'parser tabs') from whim.work_items as w where w.source_id = told.id;
end;
$$;
create function pg_temp.complete(id text) returns jsonb language sql as
  $$ select public.whim_complete(w.id, w.lease_token, w.fence, 'https://example.com/1', repeat('a', 40)) from whim.work_items as w where w.source_id = $1 $$;

select pg_temp.told('1');
select pg_temp.complete('1');
select pg_temp.told('2');
select is((select count(*) from whim.learning_uses), 2::bigint, 'two are told it');
update whim.learnings set shared = false;
select lives_ok($$select public.whim_settle(id, 'merged', 'ada') from whim.work_items where source_id = '1'$$, 'a merge of who was told it before');
select lives_ok($$select public.whim_fail(id, lease_token, fence, 'stuck', 'x', false) from whim.work_items where source_id = '2'$$, 'and the end of who was');
select is((select string_agg(verdict, ' ' order by verdict) from whim.learning_uses), 'harmed helped', 'what came of it counts');

select * from finish();
rollback;
