begin;
set local role whim_owner;
select plan(2);

insert into whim.repositories (repo, private) values ('octo/repo', false);
insert into whim.learnings (repo, kind, content, trust, author, created_at, seen_at) values
  ('octo/repo', 'gotcha', 'the parser of prices breaks on every tab within quoted lines', 'trusted', 'x', now() - interval '3 days', now() - interval '3 days'),
  ('octo/repo', 'gotcha', 'the parser of prices breaks on every semicolon within quoted lines', 'trusted', 'x', now() - interval '2 days', now() - interval '2 days'),
  ('octo/repo', 'gotcha', 'the parser of dates breaks on every semicolon within quoted lines', 'trusted', 'x', now() - interval '1 day', now() - interval '1 day');
select is(
  array(select l.content || '' from whim.recalled('octo/repo', null, 'the parser breaks', null, null, 10) as r join whim.learnings as l on l.id = r.id order by l.created_at),
  array['the parser of prices breaks on every semicolon within quoted lines', 'the parser of dates breaks on every semicolon within quoted lines'],
  'of the first two the newer one'
);
update whim.learnings set content = content;
select is((select count(*) from whim.learnings where alike is null), 2::bigint, 'the same when each is looked at anew');

select * from finish();
rollback;
