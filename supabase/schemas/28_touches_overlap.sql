create or replace function whim.touches_overlap(mine text[], theirs text[]) returns boolean
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from unnest(mine) as m cross join unnest(theirs) as t
    where m = t
      or (right(m, 1) = '/' and starts_with(t, m))
      or (right(t, 1) = '/' and starts_with(m, t))
  );
$$;
comment on function whim.touches_overlap(text[], text[]) is 'Whether two predictions name the same file, or a file below the other''s folder. Nothing overlaps with no prediction.';
