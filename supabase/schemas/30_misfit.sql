create or replace function whim.misfit(problem text) returns void
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception '%', misfit.problem
    using errcode = 'PT465', hint = 'Correct or shorten the value: the rules are the constraints in supabase/schemas.';
end;
$$;
comment on function whim.misfit(text) is
  'A caller''s value breaks a rule: PT465 instead of a bare 500, which a client would take for an outage.';
