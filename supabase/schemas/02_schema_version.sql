-- Goes up by one with every change after which older actions, or a store without the change, would do something wrong.
-- Its other half is actions/_lib/store/schema-version.ts.
create or replace function whim.schema_version() returns integer
language sql
immutable
set search_path = ''
as $$ select 4 $$;
comment on function whim.schema_version() is 'Which form of this schema is here. Callers say in the header x-whim-schema which one they were made for.';
