create table if not exists whim.events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  item_id uuid,
  event text not null,
  actor text not null,
  cause text,
  before text,
  after text
);
comment on table whim.events is 'Append-only: who changed what, and why.';

create index if not exists events_by_item on whim.events (item_id, id);

alter table whim.events enable row level security;

create or replace function whim.refuse_change() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'whim.events is append-only'
    using errcode = 'PT464', hint = 'Events are history: add a new one instead.';
end;
$$;
comment on function whim.refuse_change() is 'Keeps history as it was written.';

create or replace trigger events_append_only before update or delete or truncate on whim.events
  for each statement execute function whim.refuse_change();
