create table if not exists whim.repositories (
  repo whim.repo_name primary key,
  max_workers integer not null default 100 check (max_workers between 0 and 100),
  paused boolean not null default false,
  private boolean,
  created_at timestamptz not null default now()
);
comment on table whim.repositories is 'A lane per repository, made by its first item: its own cap and its own pause, so that a flood in one starves no other.';
comment on column whim.repositories.private is 'Empty: not known yet. What was learnt here then goes to no other repository, and none from a private one comes here.';

alter table whim.repositories enable row level security;
