create or replace function public.whim_shown(item uuid, event_id bigint) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform whim.admit();
  -- Never back: a slow sweep has seen less than the one after it.
  update whim.cards as k set event_id = greatest(k.event_id, whim_shown.event_id), taken_until = null where k.item_id = whim_shown.item;
  return jsonb_build_object('known', found);
end;
$$;
comment on function public.whim_shown(uuid, bigint) is
  'The issue shows this item as it was at this event (whim_unshown named it). Later changes make it outdated again.';
