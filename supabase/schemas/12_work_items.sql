create table if not exists whim.work_items (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  repo whim.repo_name not null references whim.repositories (repo),
  source whim.source not null,
  source_id whim.short_name not null,
  source_url whim.web_address,
  source_hash whim.content_hash,
  idempotency_key whim.short_name,
  title whim.title not null,
  requested_by whim.short_name,
  priority whim.priority not null default 'medium',
  tasks whim.task_count,
  metadata whim.attachment not null default '{}',
  parent_id uuid references whim.work_items (id) on delete set null,
  touches whim.file_list not null default '{}',
  base_branch whim.short_name not null,
  branch whim.short_name,
  status whim.state not null default 'queued',
  blocked_by whim.hindrance,
  cancel_requested boolean not null default false,
  pause_requested boolean not null default false,
  max_iterations whim.task_count,
  max_minutes whim.minute_limit,
  max_usd whim.money,
  model whim.short_name,
  attempts whim.natural not null default 0,
  available_at timestamptz not null default now(),
  due boolean not null default true,
  lease_token uuid,
  lease_until timestamptz,
  seat whim.slot,
  fence whim.natural not null default 0,
  counted_after whim.natural not null default 0,
  pull_request_url whim.web_address,
  head whim.commit_id,
  error whim.long_text,
  error_category whim.failure,
  outcome whim.outcome,
  settled_at timestamptz,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
-- A heartbeat moves lease_until, which no index holds: with room on the page the row is rewritten in place (HOT).
) with (fillfactor = 70);
comment on table whim.work_items is 'The queue of record. States change only through public.whim_* functions.';
comment on column whim.work_items.fence is 'Grows with every claim. A call that carries an older one changes nothing.';
comment on column whim.work_items.seat is 'Of the first settings.max_workers, while it is held: claims that arrive together take different ones, and none takes one too many.';
comment on column whim.work_items.due is 'False as long as available_at lies ahead, until somebody looks for work afterwards: what waits for its time is in nobody''s way.';
comment on column whim.work_items.counted_after is 'The fence of the last run before somebody asked for the work again: what was spent until then does not count against its limits.';
comment on column whim.work_items.model is 'Instead of the worker''s model, for this item alone.';
comment on column whim.work_items.tasks is 'Of the spec: what the price estimate compares by.';
comment on column whim.work_items.cancel_requested is 'Set it to end this work: at once when it waits, within one heartbeat when it is being worked on.';
comment on column whim.work_items.pause_requested is 'Set it to hold this work after the iteration it is in; take it back to let it go on.';
comment on column whim.work_items.max_usd is 'Instead of settings.item_usd, for this item alone; max_minutes and max_iterations likewise.';
comment on column whim.work_items.outcome is 'What became of its pull request.';
comment on column whim.work_items.branch is 'Named by the first checkpoint and kept, so that the next runner continues on it.';
comment on column whim.work_items.touches is 'Files, or folders ending in "/", that the work will change. Empty blocks nothing.';

create unique index if not exists work_items_one_live_per_source
  on whim.work_items (repo, source, source_id) where finished_at is null;
create unique index if not exists work_items_idempotency_key
  on whim.work_items (idempotency_key) where idempotency_key is not null;

-- In the order of the claim, so that the queue is never sorted; a claim over all repositories reads one head per lane.
-- Whoever uses it lets whim.ripen bring in what waited for its time. A time among its keys would be compared on every entry of
-- the page that the head is on, for each claim anew.
create index if not exists work_items_queue on whim.work_items (repo, priority, seq) include (available_at) where status = 'queued' and due;
create index if not exists work_items_not_due on whim.work_items (repo, available_at) where status = 'queued' and not due;

-- Work that waits for other work, for a person, or was paused.
create index if not exists work_items_blocked on whim.work_items (blocked_by) where blocked_by is not null;

-- What an item of as many tasks cost lately.
create index if not exists work_items_by_size on whim.work_items (tasks, finished_at desc) where status = 'completed';

-- The few rows that are held: counted for the cap, scanned by the reaper; nobody sits on two seats. The lease itself is never
-- indexed. Queries must say "lease_token is not null" to use it.
create unique index if not exists work_items_held on whim.work_items (seat) include (repo) where lease_token is not null;

-- The state's constraints, as one trigger: ten CHECKs cost an UPDATE three times as much. A row is held, has ended, or waits, and
-- only the rule of its kind is looked at: an expression costs by its length, in every transaction anew.
create or replace function whim.refuse_impossible() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  wrong text;
begin
  if new.lease_token is not null then
    if new.status in ('assigned', 'running') and new.lease_until is not null and new.seat is not null and new.started_at is not null
      and new.fence > 0 and new.attempts > 0 and new.finished_at is null and new.blocked_by is null and new.outcome is null and new.settled_at is null
    then
      return null;
    end if;
    wrong := 'held is assigned or running, with an end of the lease, a seat, a start, a fence and an attempt, neither finished, blocked nor settled';
  elsif new.finished_at is not null then
    if new.lease_until is null and new.seat is null and new.blocked_by is null
      and (case when new.outcome is null then new.settled_at is null else new.settled_at is not null and new.status = 'completed' end)
      and (case
        when new.status = 'completed' then new.pull_request_url is not null and new.head is not null
        else new.status = 'cancelled' or (new.status in ('failed', 'stuck') and new.error is not null and new.error_category is not null)
      end)
    then
      return null;
    end if;
    wrong := 'finished is completed with a pull request and its head, failed or stuck with an error and its category, or cancelled; neither held nor blocked, and settled only when it is completed';
  else
    if new.lease_until is null and new.seat is null and new.outcome is null and new.settled_at is null
      and (case when new.blocked_by is null then new.status = 'queued' else new.status = 'blocked' end)
    then
      return null;
    end if;
    wrong := 'neither held nor finished is queued, or blocked by something, without a lease, a seat or an outcome';
  end if;
  raise exception 'whim.work_items: % cannot be. An item that is %', new.status, wrong using errcode = 'check_violation';
end;
$$;
comment on function whim.refuse_impossible() is 'An impossible row is impossible, whoever writes it.';

create or replace trigger work_items_possible after insert or update on whim.work_items
  for each row execute function whim.refuse_impossible();

alter table whim.work_items enable row level security;
