create table if not exists whim.notes (
  id bigint generated always as identity primary key,
  item_id uuid not null references whim.work_items (id) on delete cascade,
  author text not null check (length(author) between 1 and 100),
  note text not null check (length(note) between 1 and 4000),
  task boolean not null default false,
  at timestamptz not null default now(),
  key text check (length(key) between 1 and 200)
);
comment on table whim.notes is 'What people told the work while it ran: part of every later prompt.';
comment on column whim.notes.task is 'Asked for with a retry: it is a task of its own, not only a remark.';

comment on column whim.notes.key is 'Of the call that said it: said again with the same key, it is said once.';

create unique index if not exists notes_once_per_key on whim.notes (item_id, key) where key is not null;
create index if not exists notes_by_item on whim.notes (item_id, id);

alter table whim.notes enable row level security;
