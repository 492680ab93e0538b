begin;
set local role whim_owner;
select plan(11);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
create temp table said (why text, url text, head text) on commit drop;
insert into said values
  ('no address', null, repeat('a', 40)), ('another scheme', 'ftp://x/1', repeat('a', 40)), ('not at its start', 'x https://x/1', repeat('a', 40)),
  ('too long', 'https://' || repeat('x', 2000), repeat('a', 40)), ('no commit', 'https://x/1', null), ('a short one', 'https://x/1', repeat('a', 39)),
  ('neither length', 'https://x/1', repeat('a', 50)), ('capitals', 'https://x/1', repeat('A', 40)), ('a line more', 'https://x/1', repeat('a', 39) || chr(10));
select throws_ok(format('select public.whim_complete(id, lease_token, fence, %L, %L) from whim.work_items', url, head), 'PT465', null, why) from said;
select throws_ok($$update whim.work_items set head = repeat('g', 40)$$, '23514', null, 'nor in the table');
select is(public.whim_complete(id, lease_token, fence, 'http://x/1', repeat('0f', 32)) ->> 'status', 'completed') from whim.work_items;

select * from finish();
rollback;
