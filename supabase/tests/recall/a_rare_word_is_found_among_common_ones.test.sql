begin;
set local role whim_owner;
select plan(2);

insert into whim.repositories (repo, private) values ('octo/repo', false);
-- Without a look for near-duplicates at each of them.
alter table whim.learnings disable trigger learnings_words;
insert into whim.learnings (repo, kind, content, words, trust, author)
select 'octo/repo', 'gotcha', t, to_tsvector('simple', t), 'trusted', 'x' from generate_series(1, 400) as n, lateral (select 'parser number ' || n) as l (t);
alter table whim.learnings enable trigger learnings_words;
insert into whim.learnings (repo, kind, content, trust, author) values ('octo/repo', 'gotcha', 'tabs upset it', 'trusted', 'x');
select is(
  (select l.content from whim.recalled('octo/repo', null, 'the parser and its tabs', null, null, 1) as r join whim.learnings as l on l.id = r.id),
  'tabs upset it'
);
select is(
  (select count(*) from whim.recalled('octo/repo', null, 'parser', null, null, 10)), 10::bigint, 'what most have is found, though not all of it looked at'
);

select * from finish();
rollback;
