create table if not exists whim.work_items (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  repo text not null references whim.repositories (repo),
  source text not null check (source in ('issue', 'dispatch')),
  source_id text not null check (length(source_id) between 1 and 200),
  source_url text check (source_url ~ '^https?://' and length(source_url) <= 2000),
  source_hash text check (length(source_hash) between 16 and 200),
  idempotency_key text unique check (length(idempotency_key) between 1 and 200),
  title text not null check (length(title) between 1 and 500),
  requested_by text check (length(requested_by) <= 100),
  priority whim.priority not null default 'medium',
  tasks integer check (tasks between 1 and 1000),
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object' and octet_length(metadata::text) <= 16384),
  parent_id uuid references whim.work_items (id) on delete set null,
  touches text[] not null default '{}' check (cardinality(touches) <= 50),
  base_branch text not null check (length(base_branch) between 1 and 255),
  branch text check (length(branch) between 1 and 255),
  status text not null default 'queued'
    check (status in ('queued', 'blocked', 'assigned', 'running', 'completed', 'stuck', 'failed', 'cancelled')),
  blocked_by text check (blocked_by in ('dependency', 'approval', 'information', 'pause')),
  cancel_requested boolean not null default false,
  pause_requested boolean not null default false,
  max_iterations integer check (max_iterations between 1 and 1000),
  max_minutes integer check (max_minutes between 1 and 7200),
  max_usd numeric(12, 4) check (max_usd >= 0),
  attempts integer not null default 0 check (attempts >= 0),
  available_at timestamptz not null default now(),
  lease_token uuid,
  lease_until timestamptz,
  fence bigint not null default 0 check (fence >= 0),
  pull_request_url text check (pull_request_url ~ '^https?://' and length(pull_request_url) <= 2000),
  head text check (head ~ '^[0-9a-f]{40}([0-9a-f]{24})?$'),
  error text check (length(error) <= 8000),
  error_category text
    check (error_category in ('configuration', 'unavailable', 'rejected', 'stuck', 'limit', 'publish', 'internal', 'killed')),
  outcome text check (outcome in ('merged', 'closed')),
  settled_at timestamptz,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint work_items_lease_only_while_held
    check ((status in ('assigned', 'running')) = (lease_token is not null) and (lease_token is null) = (lease_until is null)),
  constraint work_items_ended_when_finished
    check ((status in ('completed', 'stuck', 'failed', 'cancelled')) = (finished_at is not null)),
  constraint work_items_failure_says_why
    check (status not in ('failed', 'stuck') or (error is not null and error_category is not null)),
  constraint work_items_completed_with_a_pull_request
    check (status <> 'completed' or (pull_request_url is not null and head is not null)),
  constraint work_items_held_after_a_claim
    check (status not in ('assigned', 'running') or (fence > 0 and attempts > 0 and started_at is not null)),
  constraint work_items_blocked_says_by_what check ((status = 'blocked') = (blocked_by is not null)),
  constraint work_items_outcome_of_a_pull_request check ((outcome is null) = (settled_at is null) and (outcome is null or status = 'completed'))
-- A heartbeat moves lease_until, which no index holds: with room on the page the row is rewritten in place (HOT).
) with (fillfactor = 70);
comment on table whim.work_items is 'The queue of record. States change only through public.whim_* functions.';
comment on column whim.work_items.fence is 'Grows with every claim. A call that carries an older one changes nothing.';
comment on column whim.work_items.tasks is 'Of the spec: what the price estimate compares by.';
comment on column whim.work_items.cancel_requested is 'Set it to end this work: at once when it waits, within one heartbeat when it is being worked on.';
comment on column whim.work_items.pause_requested is 'Set it to hold this work after the iteration it is in.';
comment on column whim.work_items.max_usd is 'Instead of settings.item_usd, for this item alone; max_minutes and max_iterations likewise.';
comment on column whim.work_items.outcome is 'What became of its pull request.';
comment on column whim.work_items.branch is 'Named by the first checkpoint and kept, so that the next runner continues on it.';
comment on column whim.work_items.touches is 'Files, or folders ending in "/", that the work will change. Empty blocks nothing.';

create unique index if not exists work_items_one_live_per_source
  on whim.work_items (repo, source, source_id) where status in ('queued', 'blocked', 'assigned', 'running');

-- In the order of the claim, so that the queue is never sorted; a claim over all repositories reads one head per lane.
create index if not exists work_items_queue on whim.work_items (repo, priority, seq) where status = 'queued';

-- Work that waits for other work, for a person, or was paused.
create index if not exists work_items_blocked on whim.work_items (blocked_by) where status = 'blocked';

-- What an item of as many tasks cost lately.
create index if not exists work_items_by_size on whim.work_items (tasks, finished_at desc) where status = 'completed';

create index if not exists work_items_by_source on whim.work_items (repo, source, source_id);

-- The few rows that are held: counted for the cap, scanned by the reaper. The lease itself is never indexed.
create index if not exists work_items_held on whim.work_items (repo) where status in ('assigned', 'running');

alter table whim.work_items enable row level security;
