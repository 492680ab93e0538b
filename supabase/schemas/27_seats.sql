create table if not exists whim.seats (
  seat whim.slot primary key,
  item_id uuid
-- Rewritten in place by every claim and every end.
) with (fillfactor = 10);
comment on table whim.seats is 'A held item sits on one of the first settings.max_workers seats: claims that arrive together take different ones, and none takes one too many.';

insert into whim.seats (seat) select n from generate_series(1, 100) as n on conflict do nothing;

alter table whim.seats enable row level security;
