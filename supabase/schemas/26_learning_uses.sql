create table if not exists whim.learning_uses (
  learning_id uuid not null references whim.learnings (id) on delete cascade,
  item_id uuid not null references whim.work_items (id) on delete cascade,
  at timestamptz not null default now(),
  verdict text check (verdict in ('helped', 'harmed')),
  primary key (learning_id, item_id)
);
comment on table whim.learning_uses is 'Which work was given which learning: the outcome of the one judges the other.';

comment on column whim.learning_uses.verdict is 'Helped when the work was merged; harmed when it got stuck or its pull request was closed. Empty while nobody knows.';

create index if not exists learning_uses_by_item on whim.learning_uses (item_id);

alter table whim.learning_uses enable row level security;

-- A constraint, not a habit: whatever recall becomes, this row cannot be written.
create or replace function whim.refuse_leak() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (
    select from whim.learnings as l
    join whim.repositories as source on source.repo = l.repo
    join whim.work_items as w on w.id = new.item_id
    join whim.repositories as target on target.repo = w.repo
    where l.id = new.learning_id and source.repo <> target.repo
      and (not l.shared or source.private is null or (source.private and target.private is not true))
  ) then
    raise exception 'a learning of another repository may not be used here'
      using errcode = 'PT465', hint = 'Only shared learnings leave their repository, and none from a private to a public one, or from one of which that is not known.';
  end if;
  return new;
end;
$$;
comment on function whim.refuse_leak() is 'Keeps what a private repository taught out of public ones.';

-- What came of it may still be said: who was told it while it was shared comes to an end, too.
create or replace trigger learning_uses_do_not_leak before insert or update of learning_id, item_id on whim.learning_uses
  for each row execute function whim.refuse_leak();
