create table if not exists whim.approvals (
  item_id uuid primary key references whim.work_items (id) on delete cascade,
  base_commit whim.commit_id not null,
  approved_by whim.short_name,
  approved_at timestamptz,
  constraint approvals_are_somebody_s check ((approved_by is null) = (approved_at is null))
);
comment on table whim.approvals is 'Work that needs a person''s word: bound to its spec, to the text it is of, and to the commit the spec was written for.';

alter table whim.approvals enable row level security;
