create table if not exists whim.cards (
  item_id uuid primary key references whim.work_items (id) on delete cascade,
  event_id bigint,
  taken_until timestamptz
);
comment on table whim.cards is 'Which issues'' label and card the sweep has seen to be right, so that it looks only at what changed since.';
comment on column whim.cards.event_id is 'The last change of state that the issue shows. Empty: not looked at yet.';
comment on column whim.cards.taken_until is 'A sweep looks at it: another one leaves it alone until then.';

alter table whim.cards enable row level security;
