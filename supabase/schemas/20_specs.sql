create table if not exists whim.specs (
  item_id uuid primary key references whim.work_items (id) on delete cascade,
  spec whim.pinned_text,
  source_text whim.pinned_text,
  constraint specs_say_something check (num_nonnulls(spec, source_text) > 0)
);
comment on table whim.specs is 'The spec as it was queued or written, and the text it is of. Kept apart so that the queue stays small.';
comment on column whim.specs.spec is 'Empty as long as a worker still has to write it from source_text.';

alter table whim.specs enable row level security;
