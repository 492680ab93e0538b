create table if not exists whim.file_locks (
  repo text not null references whim.repositories (repo),
  path text collate "C" not null check (octet_length(path) between 1 and 1024),
  item_id uuid not null references whim.work_items (id) on delete cascade,
  fence bigint not null,
  acquired_at timestamptz not null default now(),
  expires_at timestamptz,
  primary key (repo, path)
);
comment on table whim.file_locks is 'Who may change which file of a repository. A lock lives under its item''s lease.';
comment on column whim.file_locks.expires_at is 'Empty while the item is held; set when the lock outlives the run until the pull request is merged.';

create index if not exists file_locks_by_item on whim.file_locks (item_id);

alter table whim.file_locks enable row level security;
