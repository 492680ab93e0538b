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
create index if not exists events_by_time on whim.events using brin (at);

alter table whim.events enable row level security;

create or replace function whim.refuse_change() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- What is older than settings.keep_days may go; nothing may be altered, however old.
  if tg_op = 'DELETE' and old.at < now() - make_interval(days => (select s.keep_days from whim.settings as s)) then
    return old;
  end if;
  raise exception 'whim.events is append-only'
    using errcode = 'PT464', hint = 'Events are history: add a new one instead.';
end;
$$;
comment on function whim.refuse_change() is 'Keeps history as it was written, for as long as it is kept.';

create or replace trigger events_append_only before update or delete on whim.events
  for each row execute function whim.refuse_change();
create or replace trigger events_never_truncated before truncate on whim.events
  for each statement execute function whim.refuse_change();
