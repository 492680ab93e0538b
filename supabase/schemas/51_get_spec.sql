create or replace function public.whim_get_spec(item uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  return (
    select jsonb_build_object('spec', p.spec, 'source_text', p.source_text, 'spec_hash', whim.spec_hash(p.item_id),
      'progress', (select c.spec from whim.checkpoints as c where c.item_id = p.item_id))
    from whim.specs as p where p.item_id = whim_get_spec.item
  );
end;
$$;
comment on function public.whim_get_spec(uuid) is
  'The spec as it is to be worked, the text it is of, and the spec with its ticks so far; null when there is no such item.';
