create or replace function whim.actor(given text) returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select left(coalesce(
    nullif(btrim(actor.given), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub',
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role',
    session_user::text
  ), 100);
$$;
comment on function whim.actor(text) is 'Who did it, for the history: the person named, else the key''s subject or role, else the database''s user.';
