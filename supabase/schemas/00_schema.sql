-- Everything Whim stores lives here. The API does not expose this schema: the only way in is public.whim_*.
create schema if not exists whim;
comment on schema whim is 'The queue, the memory and the lock store of Whim. Reached only through public.whim_* functions.';

revoke all on schema whim from public;

-- Hosted Supabase and the embedded store bring the first three; a plain PostgreSQL has none of them.
do $$
declare
  name text;
begin
  foreach name in array array['anon', 'authenticated', 'service_role', 'whim_intake', 'whim_worker', 'whim_reader'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = name) then
      execute pg_catalog.format('create role %I nologin noinherit', name);
    end if;
  end loop;
  -- The API logs in as authenticator and becomes the role that the key names.
  if exists (select from pg_catalog.pg_roles where rolname = 'authenticator') then
    grant whim_intake, whim_worker, whim_reader to authenticator;
  end if;
end;
$$;
