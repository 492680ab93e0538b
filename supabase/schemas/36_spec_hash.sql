create or replace function whim.spec_hash(item uuid) returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select encode(sha256(convert_to(p.spec, 'UTF8')), 'hex') from whim.specs as p where p.item_id = spec_hash.item;
$$;
comment on function whim.spec_hash(uuid) is 'SHA-256 of the spec''s UTF-8 bytes, in hexadecimal: what an approval names. Null without a spec.';
