create table if not exists whim.revoked_keys (
  jti text primary key check (length(jti) between 1 and 200),
  reason text check (length(reason) <= 500),
  revoked_at timestamptz not null default now()
);
comment on table whim.revoked_keys is 'Add a key''s jti here and no function answers it again.';

alter table whim.revoked_keys enable row level security;
