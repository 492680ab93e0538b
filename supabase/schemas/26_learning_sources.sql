create table if not exists whim.learning_sources (
  learning_id uuid not null references whim.learnings (id) on delete cascade,
  item_id uuid not null references whim.work_items (id) on delete cascade,
  fence bigint not null,
  author text not null check (length(author) between 1 and 200),
  at timestamptz not null default now(),
  primary key (learning_id, item_id)
);
comment on table whim.learning_sources is 'Which work wrote a learning down. Work sees its own before review, and the merge of any of them is the review.';

create index if not exists learning_sources_by_item on whim.learning_sources (item_id);

alter table whim.learning_sources enable row level security;
