create or replace function whim.canonical_path(path text, folders boolean default false) returns text
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  composed text := normalize(canonical_path.path, nfc);
  parts text[];
begin
  -- One file has one name here: whatever could be a second name of it is refused, not mended.
  if canonical_path.folders and composed like '%_/' then
    parts := string_to_array(left(composed, -1), '/');
  else
    parts := string_to_array(composed, '/');
  end if;
  if composed is null or octet_length(composed) not between 1 and 1024
    or '' = any (parts) or '.' = any (parts) or '..' = any (parts)
    or composed ~ '[\\\x01-\x1f\x7f]'
  then
    raise exception 'path "%" is none of a repository''s', left(coalesce(canonical_path.path, ''), 200)
      using errcode = 'PT466',
      hint = 'Give paths from the repository''s root like "src/a.ts", at most 1024 bytes, without "..", ".", "//", a leading or trailing "/", backslashes and control characters.';
  end if;
  return composed;
end;
$$;
comment on function whim.canonical_path(text, boolean) is 'The one spelling of a repository-relative path (NFC), or PT466. A folder of touches may end in "/".';
