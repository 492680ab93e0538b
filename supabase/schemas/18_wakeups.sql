create table if not exists whim.wakeups (
  repo text not null references whim.repositories (repo) on delete cascade,
  slot integer not null check (slot between 1 and 100),
  at timestamptz not null default now(),
  primary key (repo, slot)
);
comment on table whim.wakeups is 'Slots that were woken and have not claimed yet. One older than two minutes counts as lost.';

alter table whim.wakeups enable row level security;
