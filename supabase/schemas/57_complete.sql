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
  unapproved boolean;
begin
  perform whim.admit();
  if not coalesce((starts_with(whim_complete.pull_request_url, 'https://') or starts_with(whim_complete.pull_request_url, 'http://'))
    and length(whim_complete.pull_request_url) <= 2000
    and length(whim_complete.head) in (40, 64) and translate(whim_complete.head, '0123456789abcdef', '') = '', false)
  then
    perform whim.misfit('completed work has the address of its pull request (http or https) and the full commit it ends with');
  end if;
  -- Not the whole row: only what is looked at here and by whim.release.
  select w.id, w.repo, w.status, w.lease_token, w.fence, w.cancel_requested, w.pause_requested,
    exists (select from whim.approvals as a where a.item_id = w.id and a.approved_at is null)
  into held.id, held.repo, held.status, held.lease_token, held.fence, held.cancel_requested, held.pause_requested, unapproved
  from whim.work_items as w where w.id = whim_complete.item for update;
  if held.lease_token is distinct from whim_complete.token or held.fence is distinct from whim_complete.fence or held.lease_token is null then
    if whim.ended_as(whim_complete.item, whim_complete.token, whim_complete.fence, array['completed']) and exists (
      select from whim.work_items as w
      where w.id = whim_complete.item and w.pull_request_url = whim_complete.pull_request_url and w.head = whim_complete.head
    ) then
      return public.whim_get(whim_complete.item);
    end if;
    perform whim.held(whim_complete.item, whim_complete.token, whim_complete.fence); -- says so
  end if;
  if unapproved then
    perform whim.refuse_state(held, 'completed', 'Its spec was never approved: keep it with whim_write_spec and wait for whim_approve.');
  end if;
  perform whim.release(held, 'completed', 'completed', 'worker', pull_request_url => whim_complete.pull_request_url, head => whim_complete.head);
  return whim.item_json(held.id);
end;
$$;
comment on function public.whim_complete(uuid, uuid, bigint, text, text) is
  'The work is done and its pull request is open. The same lease with the same result may repeat it.';
