create table if not exists whim.specs (
  item_id uuid primary key references whim.work_items (id) on delete cascade,
  spec text not null check (octet_length(spec) between 1 and 262144)
);
comment on table whim.specs is 'The spec as it was queued. Kept apart so that the queue stays small.';

alter table whim.specs enable row level security;
