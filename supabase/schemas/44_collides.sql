create or replace function whim.collides(repo text, item uuid, touches text[]) returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from whim.work_items as h
    where h.repo = collides.repo and h.lease_token is not null and whim.touches_overlap(collides.touches, h.touches)
  ) or exists (
    select from unnest(collides.touches) as t
    join whim.file_locks as l on l.repo = collides.repo and l.item_id <> collides.item
      and (l.path = t or (right(t, 1) = '/' and starts_with(l.path, t)))
      and (l.expires_at is null or l.expires_at > now())
  );
$$;
comment on function whim.collides(text, uuid, text[]) is
  'Whether this work is predicted to change what running work is predicted to change, or what other work has locked.';
