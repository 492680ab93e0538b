begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
insert into whim.repositories (repo) values ('octo/repo');
insert into whim.learnings (repo, kind, content, trust, author, created_at, seen_at, reviewed_by, reviewed_at)
values ('octo/repo', 'gotcha', 'old', 'trusted', 'x', now() - interval '27 days', now() - interval '27 days', 'merger', now() - interval '27 days');
select is((select count(*) from whim.learnings_about_to_expire), 1::bigint);
select public.whim_review_learning(id, 'trusted', 'ada') from whim.learnings;
select is((select count(*) from whim.learnings_about_to_expire), 0::bigint, 'as the view says');
select is((select reviewed_by from whim.learnings), 'ada');
select public.whim_review_learning(id, 'trusted', 'ada') from whim.learnings;
select is((select count(*) from whim.events where event = 'learning trusted'), 1::bigint, 'said twice it is one line of history');
select ok((select vouched from whim.learnings), 'a merge agreed to it before, now a person does');

select * from finish();
rollback;
