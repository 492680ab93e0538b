create table if not exists whim.dependencies (
  item_id uuid not null references whim.work_items (id) on delete cascade,
  depends_on uuid not null references whim.work_items (id),
  primary key (item_id, depends_on),
  check (item_id <> depends_on)
);
comment on table whim.dependencies is 'An item waits until all it depends on is completed. Written with the item, so no circle can come about.';

create index if not exists dependencies_by_dependency on whim.dependencies (depends_on);

alter table whim.dependencies enable row level security;
