create table if not exists whim.workers (
  id uuid primary key default gen_random_uuid(),
  claim_key whim.short_name not null unique,
  item_id uuid not null references whim.work_items (id) on delete cascade,
  lease_token uuid not null,
  fence bigint not null,
  attempt integer not null,
  repo text not null,
  slot whim.slot not null,
  runner whim.short_name not null,
  run_url whim.web_address,
  metered boolean not null,
  -- No foreign key: every claim would lock the one row that all of them share.
  credential whim.short_name not null default 'default',
  status whim.run_state not null default 'active',
  kill_requested boolean not null default false,
  phase whim.phase not null default 'setup',
  iteration whim.natural not null default 0,
  -- Not now(): that is when the call arrived, and claims wait for each other.
  started_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  constraint workers_ended_when_finished check ((status = 'active') = (finished_at is null))
) with (fillfactor = 70);
comment on table whim.workers is 'One row a claimed run: who works on what, how far, and how it ended.';
comment on column whim.workers.kill_requested is 'Set it to take the item away at once: the worker stops at its next heartbeat and publishes nothing.';
comment on column whim.workers.metered is 'Pays per token (an API key). A subscription does not, and money limits do not bind it.';

create unique index if not exists workers_by_item on whim.workers (item_id, fence);
create index if not exists workers_by_start on whim.workers (started_at);

alter table whim.workers enable row level security;
