create table if not exists whim.iterations (
  item_id uuid references whim.work_items (id) on delete cascade,
  fence bigint not null,
  attempt integer not null,
  n integer not null check (n >= 0),
  metered boolean not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  task integer,
  passed boolean,
  duration_ms bigint check (duration_ms >= 0),
  input_tokens bigint not null default 0 check (input_tokens >= 0),
  output_tokens bigint not null default 0 check (output_tokens >= 0),
  usd numeric(12, 6) not null default 0 check (usd >= 0 and usd < 'NaN'),
  checks_run integer not null default 0 check (checks_run >= 0),
  checks_passed integer not null default 0 check (checks_passed between 0 and checks_run),
  files_changed integer not null default 0 check (files_changed >= 0),
  repo whim.repo_name,
  charge_key whim.short_name unique,
  constraint iterations_once unique (item_id, fence, n),
  constraint iterations_are_somebody_s check ((item_id is null) = (repo is not null) and (item_id is null) = (charge_key is not null))
);
comment on table whim.iterations is 'Charged when it starts, once; filled in when it ends. The daily budgets are counted from here.';
comment on column whim.iterations.item_id is 'Empty for what was spent before there was an item: questions, and specs that came to nothing.';
comment on column whim.iterations.repo is 'Whose it is where there is no item.';
comment on column whim.iterations.charge_key is 'What is sent twice with one key is charged once.';

create index if not exists iterations_by_start on whim.iterations (started_at);

alter table whim.iterations enable row level security;
