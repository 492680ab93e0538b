create or replace function whim.admit() returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  claims text := nullif(current_setting('request.jwt.claims', true), '');
  headers text := nullif(current_setting('request.headers', true), '');
  wanted text;
begin
  -- Two ifs: an expression with a query in it is planned and run as one, also where the left side decides.
  if claims is not null then
    if exists (select from whim.revoked_keys as k where k.jti = claims::jsonb ->> 'jti') then
      raise exception 'this key was revoked'
        using errcode = 'PT401', hint = 'Make a new one with "npm run store:key" and put it where the old one was.';
    end if;
  end if;
  -- Actions say with whatever begins something which schema they were made for; what holds a lease ends its work first.
  if headers is not null then
    wanted := headers::jsonb ->> 'x-whim-schema';
    if wanted <> whim.schema_version()::text then
      raise exception 'this store has schema %, and these actions were made for schema %', whim.schema_version(), left(wanted, 20)
        using errcode = 'PT426', hint = case
          when wanted ~ '^\d{1,9}$' and wanted::integer < whim.schema_version()
            then 'The actions are older: run "npm run setup" of a newer Whim, which updates the workflow files of the repository.'
          else 'The store is older: run "npm run migrate" in a clone of the Whim that the workflow files name.'
        end;
    end if;
  end if;
end;
$$;
comment on function whim.admit() is 'Refuses a revoked key, and actions made for another schema. The first line of every public function.';
