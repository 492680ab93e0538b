begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/unknown', 'issue', '1', 'T', 's', 'main');
select public.whim_enqueue('octo/open', 'issue', '2', 'T', 's', 'main', private => false);
select public.whim_enqueue('octo/closed', 'issue', '3', 'T', 's', 'main', private => true);
insert into whim.learnings (repo, kind, content, trust, shared, author)
select repo, 'gotcha', 'tabs in ' || repo, 'trusted', true, 'ada' from whim.repositories;
select public.whim_claim(repo, 1, 'r', repo) from whim.repositories;
create function pg_temp.told(repo text) returns text[] language sql as $$
  select array(select l ->> 'repo' from jsonb_array_elements(public.whim_recall(w.id, w.lease_token, w.fence, 'tabs')) as l order by 1)
  from whim.work_items as w where w.repo = told.repo
$$;
select is(pg_temp.told('octo/closed'), array['octo/closed', 'octo/open']);
select is(pg_temp.told('octo/open'), array['octo/open']);
select is(pg_temp.told('octo/unknown'), array['octo/open', 'octo/unknown']);
select throws_ok($$insert into whim.learning_uses (learning_id, item_id) select l.id, w.id from whim.learnings as l, whim.work_items as w
  where l.repo = 'octo/unknown' and w.repo = 'octo/closed'$$, 'PT465', null, 'and it is a constraint');

select * from finish();
rollback;
