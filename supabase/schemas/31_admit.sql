create or replace function whim.admit() returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  claims text := nullif(current_setting('request.jwt.claims', true), '');
begin
  -- Two ifs: an expression with a query in it is planned and run as one, also where the left side decides.
  if claims is not null then
    if exists (select from whim.revoked_keys as k where k.jti = claims::jsonb ->> 'jti') then
      raise exception 'this key was revoked'
        using errcode = 'PT401', hint = 'Make a new one with "npm run store:key" and put it where the old one was.';
    end if;
  end if;
end;
$$;
comment on function whim.admit() is 'Refuses a revoked key. The first line of every public function.';
