create table if not exists whim.checkpoints (
  item_id uuid primary key references whim.work_items (id) on delete cascade,
  fence bigint not null,
  iteration integer not null check (iteration >= 0),
  head text not null check (head ~ '^[0-9a-f]{40}([0-9a-f]{24})?$'),
  spec text not null check (octet_length(spec) <= 262144),
  ai jsonb not null default '{}' check (jsonb_typeof(ai) = 'object' and octet_length(ai::text) <= 1048576),
  last_failure text check (octet_length(last_failure) <= 65536),
  updated_at timestamptz not null default now()
);
comment on table whim.checkpoints is 'Everything another runner needs to continue at the same task. The commits travel as the branch.';
comment on column whim.checkpoints.fence is 'Of the lease that wrote it: a late repetition never replaces a newer state.';

alter table whim.checkpoints enable row level security;
