create table if not exists whim.settings (
  id boolean primary key default true constraint settings_one_row check (id),
  paused boolean not null default false,
  hold_running boolean not null default false,
  max_workers integer not null default 2 check (max_workers between 0 and 100),
  daily_iterations integer not null default 200 check (daily_iterations >= 0),
  daily_usd numeric(12, 4) default 20 check (daily_usd >= 0 and daily_usd < 'NaN'),
  cooldown_seconds integer not null default 60 check (cooldown_seconds between 0 and 86400),
  heartbeat_seconds integer not null default 30 check (heartbeat_seconds between 5 and 300),
  stale_after_seconds integer not null default 300 check (stale_after_seconds between 10 and 3600),
  max_attempts integer not null default 3 check (max_attempts between 1 and 20),
  backoff_minutes integer[] not null default '{1,5,30}'
    check (array_ndims(backoff_minutes) = 1 and array_lower(backoff_minutes, 1) = 1 and cardinality(backoff_minutes) between 1 and 20 and array_position(backoff_minutes, null) is null and 0 <= all (backoff_minutes)),
  breaker_failures integer not null default 5 check (breaker_failures between 0 and 1000),
  item_iterations integer not null default 50 check (item_iterations between 1 and 1000),
  item_minutes integer not null default 240 check (item_minutes between 1 and 7200),
  item_usd numeric(12, 4) not null default 10 check (item_usd >= 0 and item_usd < 'NaN'),
  hold_locks text not null default 'run' check (hold_locks in ('run', 'pull_request')),
  embedding_model text not null default 'hashed-4' check (embedding_model in ('hashed-4', 'gte-small')),
  recall_shared boolean not null default true,
  learning_idle_days integer not null default 28 check (learning_idle_days between 1 and 3650),
  keep_days integer not null default 90 check (keep_days between 1 and 3650),
  -- An unknown zone raises here, when somebody types it, instead of in every claim.
  timezone text not null default 'UTC' constraint settings_timezone_is_known check (timestamp '2000-01-01' at time zone timezone is not null),
  constraint settings_lease_outlives_heartbeat check (stale_after_seconds >= 2 * heartbeat_seconds)
);
comment on table whim.settings is 'One row. What you change here is in force at the next claim.';
comment on column whim.settings.paused is 'Nobody starts. Running work goes on.';
comment on column whim.settings.hold_running is 'Nobody starts, and running work goes back to the queue after the iteration it is in, without an attempt used.';
comment on column whim.settings.max_workers is 'Items worked on at once, over all repositories. A run in a higher slot gets nothing.';
comment on column whim.settings.daily_iterations is 'Iterations a day, by the timezone: no worker starts and no iteration begins beyond them.';
comment on column whim.settings.heartbeat_seconds is 'How often a worker reports.';
comment on column whim.settings.stale_after_seconds is 'When a lease ends without a report, and the item goes to another worker.';
comment on column whim.settings.max_attempts is 'How often an item is tried before it is failed.';
comment on column whim.settings.breaker_failures is 'So many items of a repository failed or stuck in a row pause its lane until a person looks. 0: never.';
comment on column whim.settings.item_iterations is 'What one item may use; the worker enforces it.';
comment on column whim.settings.item_minutes is 'The same, in minutes.';
comment on column whim.settings.item_usd is 'The same, in money; binds only workers that pay per token.';
comment on column whim.settings.cooldown_seconds is 'At least this long between the starts of two workers.';
comment on column whim.settings.timezone is 'Whose midnight starts a new budget day, for example Europe/Berlin.';
comment on column whim.settings.daily_usd is 'Counts only workers that pay per token; a subscription is limited by daily_iterations. Empty: no limit.';
comment on column whim.settings.backoff_minutes is 'The wait after the first, second, … failed attempt; the last one repeats.';
comment on column whim.settings.hold_locks is 'Files stay locked until the run ends, or until the pull request is merged or closed (at most seven days).';
comment on column whim.settings.embedding_model is 'What turns learnings into vectors: hashed-4 is built in, gte-small is the Edge Function embed. After a change the sweep makes the vectors anew.';
comment on column whim.settings.recall_shared is 'Work may be told shared learnings of other repositories, after those of its own.';
comment on column whim.settings.learning_idle_days is 'A learning that nothing used or found again for so long is retired.';
comment on column whim.settings.keep_days is 'How long the history of what has ended is kept.';

insert into whim.settings (id) values (true) on conflict do nothing;

alter table whim.settings enable row level security;
