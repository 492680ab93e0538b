create table if not exists whim.repositories (
  repo whim.repo_name primary key,
  max_workers integer not null default 100 check (max_workers between 0 and 100),
  paused boolean not null default false,
  paused_because text,
  failures_in_a_row integer not null default 0 check (failures_in_a_row >= 0),
  private boolean,
  language whim.language not null default 'simple',
  created_at timestamptz not null default now(),
  identity text constraint repositories_identity unique
    constraint repositories_identity_is_github_s check (identity ~ '^[a-z0-9.:-]{1,200}/[1-9][0-9]{0,18}$'),
  constraint repositories_reason_of_a_pause check (paused or paused_because is null)
);
comment on table whim.repositories is 'A lane per repository, made by its first item: its own cap and its own pause, so that a flood in one starves no other.';
comment on column whim.repositories.paused_because is 'Why Whim paused it by itself; empty when a person did.';
comment on column whim.repositories.failures_in_a_row is 'Items that failed or got stuck since the last one that was completed, or since the lane was let go on.';
comment on column whim.repositories.language is 'Of its learnings, as Postgres names text search configurations: english finds "lock" in "locks"; simple takes words as they are.';
comment on column whim.repositories.private is 'Empty: not known yet. What was learnt here then goes to no other repository, and none from a private one comes here.';
comment on column whim.repositories.identity is 'The server and its own number of the repository, which stays when the repository is renamed or moved. Empty: no job of it has run yet.';

alter table whim.repositories enable row level security;
