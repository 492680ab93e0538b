create or replace function whim.refuse_text(what text, value text) returns void
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  if refuse_text.value is null or refuse_text.value !~ '\S' or octet_length(refuse_text.value) > 262144 then
    raise exception 'the % has % bytes', refuse_text.what, coalesce(octet_length(refuse_text.value), 0)
      using errcode = 'PT461', hint = 'Give a spec, or the source_text it is to be written from, of 1 to 262144 bytes; split larger work into several issues.';
  end if;
end;
$$;
comment on function whim.refuse_text(text, text) is 'Refuses a spec, or the text of one, that is blank or larger than 256 kB.';
