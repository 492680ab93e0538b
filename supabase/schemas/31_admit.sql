create or replace function whim.admit() returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  if claims ? 'jti' and exists (select from whim.revoked_keys as k where k.jti = claims ->> 'jti') then
    raise exception 'this key was revoked'
      using errcode = 'PT401', hint = 'Make a new one with "npm run store:key" and put it where the old one was.';
  end if;
end;
$$;
comment on function whim.admit() is 'Refuses a revoked key. The first line of every public function.';
