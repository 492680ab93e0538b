-- What `npm run seed` puts into a store: three weeks of three repositories, for a look around in Studio. Written as the
-- owner of the tables, because it lies in the past; the constraints hold all the same. Twice is once: every id follows
-- from a number, and a second run only keeps alive what is at work.
set local role whim_owner;

do $$
begin
  if coalesce(current_setting('whim.seed_beside_real_items', true), '') <> 'on'
    and exists (select from whim.work_items as w where not (w.metadata ? 'example'))
  then
    raise exception 'this store has work of its own' using errcode = 'PT468',
      hint = 'Example data would mix with it. Seed another store, or say --force.';
  end if;
end;
$$;

insert into whim.repositories (repo, private) values
  ('octo-org/greeter', true), ('octo-org/octo-shop', true), ('octocat/Spoon-Knife', false)
on conflict do nothing;

-- n, repository, title, priority, tasks, how it stands, days ago, iterations, attempts, dollars an iteration, who asked.
create temporary table example on commit drop as
select * from (values
  (1, 'octo-org/greeter', 'Greet people by name', 'medium', 2, 'merged', 20.6, 3, 1, 0.11, 'octocat'),
  (2, 'octo-org/octo-shop', 'Show prices with their currency', 'medium', 3, 'merged', 19.4, 4, 1, 0.19, 'monalisa'),
  (3, 'octo-org/octo-shop', 'An empty cart says so', 'low', 1, 'merged', 18.9, 1, 1, 0.14, 'monalisa'),
  (4, 'octocat/Spoon-Knife', 'Fix the fork in the footer', 'low', 1, 'merged', 18.2, 1, 1, 0.06, 'octocat'),
  (5, 'octo-org/octo-shop', 'Search finds plurals', 'medium', 4, 'merged', 17.5, 7, 2, 0.22, 'hubot'),
  (6, 'octo-org/greeter', 'Greetings in French and German', 'medium', 5, 'merged', 16.1, 6, 1, 0.15, 'octocat'),
  (7, 'octo-org/octo-shop', 'Orders can be cancelled within an hour', 'high', 6, 'closed', 15.3, 9, 1, 0.31, 'monalisa'),
  (8, 'octo-org/octo-shop', 'Addresses are checked before checkout', 'high', 4, 'merged', 14.2, 5, 1, 0.24, 'monalisa'),
  (9, 'octocat/Spoon-Knife', 'Describe how to fork in the README', 'low', 1, 'merged', 13.7, 1, 1, 0.05, 'octocat'),
  (10, 'octo-org/octo-shop', 'Log out everywhere', 'critical', 3, 'merged', 12.4, 4, 1, 0.28, 'monalisa'),
  (11, 'octo-org/greeter', 'A flag for whispering', 'low', 2, 'merged', 11.8, 2, 1, 0.10, 'hubot'),
  (12, 'octo-org/octo-shop', 'Import products from CSV', 'medium', 8, 'stuck', 10.9, 11, 2, 0.27, 'hubot'),
  (13, 'octo-org/octo-shop', 'Product pages load their pictures late', 'medium', 3, 'merged', 9.6, 4, 1, 0.20, 'monalisa'),
  (14, 'octo-org/octo-shop', 'Rounding of VAT', 'critical', 2, 'merged', 8.8, 3, 1, 0.26, 'monalisa'),
  (15, 'octocat/Spoon-Knife', 'Dark mode for the page', 'medium', 2, 'closed', 8.1, 3, 1, 0.09, 'octocat'),
  (16, 'octo-org/greeter', 'Read names from a file', 'medium', 3, 'merged', 7.3, 3, 1, 0.12, 'octocat'),
  (17, 'octo-org/octo-shop', 'Gift cards', 'high', 9, 'failed', 6.5, 8, 3, 0.33, 'monalisa'),
  (18, 'octo-org/octo-shop', 'Sort by price', 'low', 2, 'merged', 5.9, 2, 1, 0.18, 'hubot'),
  (19, 'octo-org/octo-shop', 'Mail after the order, not before', 'high', 2, 'merged', 4.7, 3, 1, 0.23, 'monalisa'),
  (20, 'octo-org/greeter', 'Stop shouting at night', 'medium', 2, 'cancelled', 4.2, 1, 1, 0.11, 'hubot'),
  (21, 'octo-org/octo-shop', 'Stock is never negative', 'critical', 3, 'merged', 3.4, 5, 2, 0.25, 'monalisa'),
  (22, 'octo-org/octo-shop', 'Coupons expire at midnight of the shop', 'medium', 3, 'merged', 2.6, 4, 1, 0.21, 'monalisa'),
  (23, 'octo-org/greeter', 'Greet in the order of arrival', 'medium', 3, 'completed', 1.5, 4, 1, 0.13, 'octocat'),
  (24, 'octo-org/octo-shop', 'Two-factor sign-in', 'high', 7, 'completed', 1.1, 8, 1, 0.30, 'monalisa'),
  (25, 'octocat/Spoon-Knife', 'Tests for the stylesheet', 'low', 1, 'completed', 0.4, 2, 1, 0.07, 'octocat'),
  (26, 'octo-org/octo-shop', 'Wish lists', 'medium', 5, 'running', 0.02, 2, 1, 0, 'monalisa'),
  (27, 'octo-org/greeter', 'Goodbyes', 'medium', 3, 'running', 0.01, 1, 1, 0, 'octocat'),
  (28, 'octo-org/octo-shop', 'Export orders as CSV', 'high', 4, 'queued', 0.3, 0, 0, 0, 'hubot'),
  (29, 'octo-org/octo-shop', 'Reviews with stars', 'medium', 6, 'queued', 0.25, 0, 0, 0, 'monalisa'),
  (30, 'octo-org/greeter', 'Greetings on birthdays', 'low', 2, 'queued', 0.2, 0, 0, 0, 'octocat'),
  (31, 'octocat/Spoon-Knife', 'A second spoon', 'low', 1, 'queued', 0.1, 0, 0, 0, 'octocat'),
  (32, 'octo-org/octo-shop', 'Share a wish list', 'medium', 3, 'dependency', 0.24, 0, 0, 0, 'monalisa'),
  (33, 'octo-org/octo-shop', 'Delete an account', 'high', 4, 'approval', 0.5, 0, 0, 0, 'monalisa'),
  (34, 'octo-org/octo-shop', 'Make search better', 'medium', 1, 'information', 0.9, 0, 0, 0, 'hubot'),
  (35, 'octo-org/greeter', 'Greet robots differently', 'low', 2, 'pause', 1.2, 0, 0, 0, 'hubot')
) as v (n, repo, title, priority, tasks, how, days, iterations, attempts, usd, who);

alter table pg_temp.example add column id uuid, add column created timestamptz, add column started timestamptz, add column ended timestamptz;
update pg_temp.example set
  id = md5('whim example ' || n)::uuid,
  created = now() - days * interval '1 day',
  started = now() - days * interval '1 day' + least(days, 0.01) * interval '0.5 days',
  -- Four to nine minutes an iteration.
  ended = now() - days * interval '1 day' + least(days, 0.01) * interval '0.5 days' + iterations * (4 + n % 6) * interval '1 minute';

-- What somebody looks at twice is still at work.
update whim.work_items as w set lease_until = now() + make_interval(secs => s.stale_after_seconds)
from whim.settings as s, pg_temp.example as e
where w.id = e.id and w.lease_token is not null;

delete from pg_temp.example as e using whim.work_items as w where w.id = e.id;

-- Two seats for two at work; where real work sits on them, they queue.
alter table pg_temp.example add column seat integer;
update pg_temp.example as e set seat = free.seat
from (select x.n, row_number() over (order by x.n) as place from pg_temp.example as x where x.how = 'running') as at_work
join (
  select f as seat, row_number() over (order by f) as place
  from whim.settings as s cross join lateral generate_series(1, s.max_workers) as f
  where not exists (select from whim.work_items as w where w.seat = f and w.lease_token is not null)
) as free on free.place = at_work.place
where e.n = at_work.n;
update pg_temp.example set how = 'queued', iterations = 0, attempts = 0 where how = 'running' and seat is null;

insert into whim.work_items (
  id, repo, source, source_id, source_url, title, requested_by, priority, tasks, metadata, base_branch, branch, status, blocked_by,
  attempts, fence, lease_token, lease_until, seat, pull_request_url, head, error, error_category, outcome, settled_at,
  available_at, created_at, started_at, finished_at, touches)
select
  e.id, e.repo, 'issue', (100 + e.n)::text, 'https://github.com/' || e.repo || '/issues/' || (100 + e.n), e.title, e.who,
  e.priority::whim.priority, e.tasks, '{"example": true}', 'main',
  case when e.iterations > 0 then 'whim/' || (100 + e.n) || '-' || trim(both '-' from regexp_replace(lower(e.title), '[^a-z0-9]+', '-', 'g')) end,
  case
    when e.how in ('merged', 'closed', 'completed') then 'completed'
    when e.how in ('dependency', 'approval', 'information', 'pause') then 'blocked'
    else e.how
  end,
  case when e.how in ('dependency', 'approval', 'information', 'pause') then e.how end,
  e.attempts, e.attempts,
  case when e.how = 'running' then md5('lease ' || e.n)::uuid end,
  case when e.how = 'running' then now() + make_interval(secs => s.stale_after_seconds) end,
  e.seat,
  case when e.how in ('merged', 'closed', 'completed', 'stuck') then 'https://github.com/' || e.repo || '/pull/' || (200 + e.n) end,
  case when e.how in ('merged', 'closed', 'completed') then md5('head ' || e.n) || left(md5(e.title), 8) end,
  case e.how
    when 'stuck' then 'Three iterations without progress: "npm test" fails in import.test.js, "expected 3 rows, got 2".'
    when 'failed' then 'The attempts are used up: the runner ended while task 7 of 9 was at work.'
    when 'information' then 'What is better: fewer results, other order, or faster answers? And for which words is it wrong today?'
  end,
  case e.how when 'stuck' then 'stuck' when 'failed' then 'unavailable' end,
  case when e.how in ('merged', 'closed') then e.how end,
  case when e.how in ('merged', 'closed') then e.ended + interval '3 hours' end,
  e.created, e.created,
  case when e.iterations > 0 then e.started end,
  case when e.how in ('merged', 'closed', 'completed', 'stuck', 'failed', 'cancelled') then e.ended end,
  case e.n when 26 then array['src/wishlist/'] when 27 then array['greet.js'] else '{}' end
from pg_temp.example as e cross join whim.settings as s
order by e.n;

insert into whim.specs (item_id, spec, source_text)
select e.id,
  case when e.how <> 'information' then '# ' || e.title || E'\n\n' || (
    select string_agg(format(E'- [%s] Part %s of "%s"\n  - Verify: `npm test`', case when t <= done.tasks then 'x' else ' ' end, t, e.title), E'\n')
    from generate_series(1, e.tasks) as t) || E'\n' end,
  e.title || E'\n\nAs we said in the last call.'
from pg_temp.example as e
cross join lateral (select case when e.how in ('merged', 'closed', 'completed') then e.tasks else least(e.iterations, e.tasks - 1) end as tasks) as done;

insert into whim.workers (claim_key, item_id, lease_token, fence, attempt, repo, slot, runner, run_url, metered, status, phase, iteration, started_at, finished_at)
select 'example/' || e.n || '/' || a, e.id, md5('lease ' || e.n)::uuid, a, a, e.repo, 1 + e.n % 2, 'runner-' || (1 + e.n % 2),
  'https://github.com/' || e.repo || '/actions/runs/' || (9000 + 10 * e.n + a), e.usd > 0.2,
  case when a < e.attempts then 'retried' when e.how = 'running' then 'active' when e.how in ('merged', 'closed', 'completed') then 'completed' else e.how end,
  case when e.how = 'running' then 'running' when a = e.attempts and e.how = 'stuck' then 'stuck' else 'publishing' end,
  e.iterations,
  e.started + (a - 1) * (e.ended - e.started) / e.attempts,
  case when e.how <> 'running' then e.started + a * (e.ended - e.started) / e.attempts end
from pg_temp.example as e cross join lateral generate_series(1, e.attempts) as a;

-- Each iteration in the attempt its turn falls into; every fifth one's check fails the first time.
insert into whim.iterations (item_id, fence, attempt, n, metered, started_at, finished_at, task, passed, duration_ms, input_tokens, output_tokens, usd, checks_run, checks_passed, files_changed)
select e.id, i.attempt, i.attempt, i.n, e.usd > 0.2, i.starts, case when not i.open then i.starts + i.lasts end,
  least(i.n, e.tasks), case when not i.open then not i.failed end, case when not i.open then extract(epoch from i.lasts) * 1000 end,
  case when i.open then 0 else 21000 + 3700 * ((e.n + i.n) % 7) end, case when i.open then 0 else 1900 + 420 * ((e.n * i.n) % 5) end,
  case when i.open then 0 else round(e.usd * (0.7 + 0.1 * ((e.n + i.n) % 7)), 4) end,
  case when i.open then 0 else 2 end, case when i.open then 0 when i.failed then 1 else 2 end, case when i.open or i.failed then 0 else 1 + (e.n + i.n) % 4 end
from pg_temp.example as e
cross join lateral (
  select n, 1 + (n - 1) * e.attempts / e.iterations as attempt,
    e.started + (n - 1) * (e.ended - e.started) / e.iterations as starts, (e.ended - e.started) / e.iterations * 0.9 as lasts,
    (e.n + n) % 5 = 0 or (e.how = 'stuck' and n > 8) as failed, e.how = 'running' and n = e.iterations as open
  from generate_series(1, e.iterations) as n
) as i
where e.iterations > 0;

insert into whim.evidence (item_id, fence, n, place, task, command, exit_code, duration_ms, commit, excerpt)
select i.item_id, i.fence, i.n, c.place, i.task, c.command, case when c.place = 2 and not i.passed then 1 else 0 end, 900 + 300 * c.place,
  md5(i.item_id::text || i.n) || left(md5(c.command), 8),
  case when c.place = 2 and not i.passed then E'not ok 3 - what was asked for\n# fail 1' else E'# pass 12\n# fail 0' end
from whim.iterations as i
join pg_temp.example as e on e.id = i.item_id
cross join (values (1, 'npm run lint'), (2, 'npm test')) as c (place, command)
where i.finished_at is not null;

insert into whim.dependencies (item_id, depends_on)
select a.id, b.id from pg_temp.example as a, pg_temp.example as b where a.how = 'dependency' and b.n = 26;
insert into whim.approvals (item_id, base_commit)
select e.id, md5(e.title) || left(md5(e.repo), 8) from pg_temp.example as e where e.how = 'approval';
insert into whim.notes (item_id, author, note, at)
select e.id, 'monalisa', 'Names of lists may hold emoji: test one.', now() from pg_temp.example as e where e.n = 26;
insert into whim.file_locks (repo, path, item_id, fence, acquired_at)
select e.repo, l.path, e.id, 1, now()
from pg_temp.example as e
join (values (26, 'src/wishlist/list.js'), (26, 'src/wishlist/list.test.js'), (27, 'greet.js')) as l (n, path) on l.n = e.n
where e.how = 'running'
on conflict do nothing;

insert into whim.learnings (repo, kind, content, cited_files, trust, item_id, fence, author, seen, uses, created_at, reviewed_by, reviewed_at)
select l.repo, l.kind, l.content, l.cited, l.trust, e.id, 1, coalesce(e.who, 'octocat'), l.seen, l.uses, coalesce(e.ended, now()),
  case when l.trust <> 'quarantined' then 'monalisa' end, case when l.trust <> 'quarantined' then coalesce(e.ended, now()) + interval '3 hours' end
from (values
  ('octo-org/octo-shop', 'gotcha', 'Prices are integers in cents; format them with money.format and nowhere else.', array['src/money.js'], 'trusted', 2, 4, 9),
  ('octo-org/octo-shop', 'pattern', 'A route has its test beside it, and starts the shop with startShop({ seed: "small" }).', array['src/routes/cart.test.js'], 'trusted', 3, 3, 7),
  ('octo-org/octo-shop', 'fix', 'Tests that touch stock need "await shop.settle()", otherwise the last order is not booked yet.', array['test/shop.js'], 'trusted', 21, 2, 3),
  ('octo-org/octo-shop', 'approach', 'For dates use shop.clock: the shop has a midnight of its own.', array['src/clock.js'], 'quarantined', 24, 1, 0),
  ('octo-org/octo-shop', 'gotcha', 'The CSV importer is tested with Windows line ends, too.', array['src/import.js'], 'quarantined', 12, 2, 0),
  ('octo-org/octo-shop', 'approach', 'Pictures are lazy by the attribute loading="lazy"; no library.', '{}'::text[], 'retired', 7, 1, 1),
  ('octo-org/greeter', 'pattern', 'A greeting is a function of a name and options; options default in the signature.', array['greet.js'], 'trusted', 1, 3, 5),
  ('octo-org/greeter', 'gotcha', 'Node''s test runner finds *.test.js only.', '{}'::text[], 'quarantined', 23, 1, 0),
  ('octocat/Spoon-Knife', 'pattern', 'The page has no build step: what is in the repository is what is served.', array['index.html'], 'trusted', 4, 2, 2)
) as l (repo, kind, content, cited, trust, n, seen, uses)
left join whim.work_items as w on w.id = md5('whim example ' || l.n)::uuid
left join pg_temp.example as e on e.n = l.n
where w.id is not null and e.id is not null
on conflict do nothing;

insert into whim.events (at, item_id, event, actor, cause, before, after)
select h.at, e.id, h.event, h.actor, h.cause, h.before, h.after
from pg_temp.example as e
cross join lateral (values
  (e.created, 'queued', e.who, 'label whim', null, 'queued'),
  (case when e.iterations > 0 then e.started end, 'assigned', 'worker runner-' || (1 + e.n % 2), 'claimed', 'queued', 'assigned'),
  (case when e.iterations > 0 then e.started + interval '20 seconds' end, 'running', 'worker runner-' || (1 + e.n % 2), 'first iteration', 'assigned', 'running'),
  (case when e.how in ('merged', 'closed', 'completed') then e.ended end, 'completed', 'worker runner-' || (1 + e.n % 2), 'every task passed', 'running', 'completed'),
  (case when e.how in ('stuck', 'failed', 'cancelled') then e.ended end, e.how, case e.how when 'cancelled' then e.who else 'worker runner-' || (1 + e.n % 2) end, null, 'running', e.how),
  (case when e.how in ('dependency', 'approval', 'information', 'pause') then e.created + interval '1 minute' end, 'blocked', 'store', e.how, 'queued', 'blocked'),
  (case when e.how in ('merged', 'closed') then e.ended + interval '3 hours' end, e.how, 'monalisa', 'https://github.com/' || e.repo || '/pull/' || (200 + e.n), null, e.how)
) as h (at, event, actor, cause, before, after)
where h.at is not null
order by h.at;

reset role;
