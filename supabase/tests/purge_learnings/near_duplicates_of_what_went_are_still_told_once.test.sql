begin;
set local role whim_owner;
select plan(4);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main', requested_by => 'mallory');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main', requested_by => 'ada');
select public.whim_claim('k' || n, n, 'r') from generate_series(1, 2) as n;
select public.whim_learn(id, lease_token, fence, '[{"kind":"gotcha","content":"the parser of prices breaks on every tab in a line"}]') from whim.work_items where source_id = '1';
insert into whim.learnings (repo, kind, content, trust, author, created_at) values
  ('octo/repo', 'gotcha', 'the parser of prices breaks on every tab in one line', 'trusted', 'x', now() + interval '1 second'),
  ('octo/repo', 'gotcha', 'the parser of prices breaks on every tab in the line', 'trusted', 'x', now() + interval '2 seconds');
select is((select count(distinct coalesce(alike, id)) from whim.learnings), 1::bigint);
select is(public.whim_purge_learnings(author => 'mallory'), '{"purged": 1}'::jsonb);
select is((select count(distinct coalesce(alike, id)) from whim.learnings), 1::bigint, 'the next one is the first now');
select is((select jsonb_array_length(public.whim_recall(id, lease_token, fence, 'parser prices tab')) from whim.work_items where source_id = '2'), 1);

select * from finish();
rollback;
