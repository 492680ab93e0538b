-- Everything Whim stores lives here. The API does not expose this schema: the only way in is public.whim_*.
-- Everything belongs to whim_owner, which may log in nowhere and owns nothing else: a function that runs with its
-- owner's rights can reach no other table, and a change made by anybody but these functions shows as another user.
do $$
declare
  name text;
begin
  -- Hosted Supabase and the embedded store bring the first three; a plain PostgreSQL has none of them.
  foreach name in array array['anon', 'authenticated', 'service_role', 'whim_intake', 'whim_worker', 'whim_reader', 'whim_owner'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = name) then
      execute pg_catalog.format('create role %I nologin noinherit', name);
    end if;
  end loop;
  -- The API logs in as authenticator and becomes the role that the key names.
  if exists (select from pg_catalog.pg_roles where rolname = 'authenticator') then
    grant whim_intake, whim_worker, whim_reader to authenticator;
  end if;
  if not pg_catalog.pg_has_role(current_user, 'whim_owner', 'usage') then
    execute pg_catalog.format('grant whim_owner to %I', current_user);
  end if;
end;
$$;

create schema if not exists whim authorization whim_owner;
revoke all on schema whim from public;

-- Studio and its SQL editor work as the user who applied this.
do $$
begin
  execute pg_catalog.format('grant usage on schema whim to %I', current_user);
end;
$$;

-- Where vectors can be had they are used; without them recall compares words only.
do $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'vector')
    and exists (select from pg_catalog.pg_available_extensions where name = 'vector')
  then
    create schema if not exists extensions;
    create extension vector with schema extensions;
  end if;
exception
  when insufficient_privilege then
    raise notice 'pgvector is here but this user may not install it: learnings are found by words only. Run "create extension vector" as an administrator and apply the migrations again.';
end;
$$;

do $$
declare
  home text := (
    select n.nspname from pg_catalog.pg_extension as e join pg_catalog.pg_namespace as n on n.oid = e.extnamespace
    where e.extname = 'vector'
  );
begin
  if home is not null and home not in ('public', 'pg_catalog') then
    execute pg_catalog.format('grant usage on schema %I to whim_owner', home);
  end if;
end;
$$;

-- Until 99_end.sql, where the right to create in public ends again.
grant create, usage on schema public to whim_owner;
set role whim_owner;

comment on schema whim is 'The queue, the memory and the lock store of Whim. Reached only through public.whim_* functions.';
