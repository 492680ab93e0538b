create table if not exists whim.providers (
  credential text primary key check (length(credential) between 1 and 100),
  blocked_until timestamptz,
  reason text check (length(reason) <= 500),
  updated_at timestamptz not null default now()
);
comment on table whim.providers is 'Accounts with the model''s provider, by the names the workers give them. One that met its usage limit is parked for all.';
comment on column whim.providers.blocked_until is 'No worker with this credential starts before. Empty it to let them start now.';

insert into whim.providers (credential) values ('default') on conflict do nothing;

alter table whim.providers enable row level security;
