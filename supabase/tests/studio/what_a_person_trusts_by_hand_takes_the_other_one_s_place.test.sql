begin;
set local role whim_owner;
select plan(3);

insert into whim.repositories (repo, private) values ('octo/repo', false);
insert into whim.learnings (repo, kind, content, trust, vouched, author) values ('octo/repo', 'gotcha', 'parser tabs break', 'trusted', true, 'x');
insert into whim.learnings (repo, kind, content, author, contradicts)
  select 'octo/repo', 'gotcha', 'Wrong: parser tabs break', 'y', id from whim.learnings;
reset role;
update whim.learnings set trust = 'trusted' where content like 'Wrong:%';
select is((select trust from whim.learnings where content like 'Wrong:%'), 'trusted', 'what a person set stays set');
select is((select trust || ' ' || retired_because from whim.learnings where content = 'parser tabs break'), 'retired contradicted', 'and the other one goes');
select is((select count(*) from whim.learnings where vouched and trust <> 'trusted'), 0::bigint);

select * from finish();
rollback;
