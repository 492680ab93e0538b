create table if not exists whim.evidence (
  item_id uuid not null,
  fence bigint not null,
  n integer not null,
  place integer not null,
  task integer not null,
  command text not null check (length(command) <= 8000),
  exit_code integer not null,
  duration_ms bigint not null check (duration_ms >= 0),
  commit text not null check (commit ~ '^[0-9a-f]{40}([0-9a-f]{24})?$'),
  excerpt text not null check (octet_length(excerpt) <= 65536),
  primary key (item_id, fence, n, place),
  foreign key (item_id, fence, n) references whim.iterations (item_id, fence, n) on delete cascade
);
comment on table whim.evidence is 'What the engine ran, with what result, at which commit: the proof a pull request carries.';

alter table whim.evidence enable row level security;
