create or replace function public.whim_complete(item uuid, token uuid, fence bigint, pull_request_url text, head text) returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  held whim.work_items;
begin
  if whim.ended_as(whim_complete.item, whim_complete.token, whim_complete.fence, array['completed']) then
    return public.whim_get(whim_complete.item);
  end if;
  held := whim.held(whim_complete.item, whim_complete.token, whim_complete.fence);
  update whim.work_items as w set pull_request_url = whim_complete.pull_request_url, head = whim_complete.head where w.id = held.id;
  held := whim.release(held, 'completed', 'completed', 'worker');
  return whim.item_json(held);
end;
$$;
comment on function public.whim_complete(uuid, uuid, bigint, text, text) is
  'The work is done and its pull request is open. Repeated by the same lease it changes nothing more.';
