create or replace function public.whim_complete(item uuid, token uuid, fence bigint, pull_request_url text, head text) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  held whim.work_items;
begin
  perform whim.admit();
  if coalesce(whim_complete.pull_request_url !~ '^https?://' or length(whim_complete.pull_request_url) > 2000
    or whim_complete.head !~ '^[0-9a-f]{40}([0-9a-f]{24})?$', true)
  then
    perform whim.misfit('completed work has the address of its pull request (http or https) and the full commit it ends with');
  end if;
  select w.* into held from whim.work_items as w where w.id = whim_complete.item for update;
  if held.lease_token is distinct from whim_complete.token or held.fence is distinct from whim_complete.fence or held.lease_token is null then
    if whim.ended_as(whim_complete.item, whim_complete.token, whim_complete.fence, array['completed']) and exists (
      select from whim.work_items as w
      where w.id = whim_complete.item and w.pull_request_url = whim_complete.pull_request_url and w.head = whim_complete.head
    ) then
      return public.whim_get(whim_complete.item);
    end if;
    perform whim.held(whim_complete.item, whim_complete.token, whim_complete.fence); -- says so
  end if;
  if exists (select from whim.approvals as a where a.item_id = held.id and a.approved_at is null) then
    perform whim.refuse_state(held, 'completed', 'Its spec was never approved: keep it with whim_write_spec and wait for whim_approve.');
  end if;
  held.pull_request_url := whim_complete.pull_request_url;
  held.head := whim_complete.head;
  return whim.item_json(whim.release(held, 'completed', 'completed', 'worker'));
end;
$$;
comment on function public.whim_complete(uuid, uuid, bigint, text, text) is
  'The work is done and its pull request is open. The same lease with the same result may repeat it.';
