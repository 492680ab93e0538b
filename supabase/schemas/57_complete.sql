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
  perform whim.admit();
  if whim.ended_as(whim_complete.item, whim_complete.token, whim_complete.fence, array['completed']) and exists (
    select from whim.work_items as w
    where w.id = whim_complete.item and w.pull_request_url = whim_complete.pull_request_url and w.head = whim_complete.head
  ) then
    return public.whim_get(whim_complete.item);
  end if;
  held := whim.held(whim_complete.item, whim_complete.token, whim_complete.fence);
  update whim.work_items as w set
    pull_request_url = whim_complete.pull_request_url,
    head = whim_complete.head
  where w.id = held.id
  returning w.* into held;
  held := whim.release(held, 'completed', 'completed', 'worker');
  return whim.item_json(held);
exception
  when check_violation or not_null_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_complete(uuid, uuid, bigint, text, text) is
  'The work is done and its pull request is open. The same lease with the same result may repeat it.';
