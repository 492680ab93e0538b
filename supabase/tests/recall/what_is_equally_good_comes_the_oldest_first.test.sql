begin;
set local role whim_owner;
select plan(1);

insert into whim.repositories (repo, private) values ('octo/repo', false);
-- The ids say the opposite.
insert into whim.learnings (id, repo, kind, content, trust, author, created_at)
select md5('')::uuid, 'octo/repo', 'gotcha', 'the parser breaks tabs', 'trusted', 'x', now() - interval '1 hour'
union all
select '00000000-0000-4000-8000-000000000001', 'octo/repo', 'gotcha', 'spaces upset that parser', 'trusted', 'x', now();
select is(
  array(select l.content from whim.recalled('octo/repo', null, 'parser', null, null, 10) as r join whim.learnings as l on l.id = r.id),
  array['the parser breaks tabs', 'spaces upset that parser']
);

select * from finish();
rollback;
