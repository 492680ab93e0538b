create table if not exists whim.iterations (
  item_id uuid not null references whim.work_items (id) on delete cascade,
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
  primary key (item_id, fence, n)
);
comment on table whim.iterations is 'Charged when it starts, once; filled in when it ends. The daily budgets are counted from here.';

create index if not exists iterations_by_start on whim.iterations (started_at);

alter table whim.iterations enable row level security;
