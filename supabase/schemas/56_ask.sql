create or replace function public.whim_ask(item uuid, token uuid, fence bigint, questions text) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  held whim.work_items;
begin
  perform whim.admit();
  if coalesce(length(btrim(whim_ask.questions)), 0) not between 1 and 8000 then
    perform whim.misfit(format('questions have 1 to 8000 characters, not %s', coalesce(length(btrim(whim_ask.questions)), 0)));
  end if;
  if whim.ended_as(whim_ask.item, whim_ask.token, whim_ask.fence, array['returned', 'cancelled']) then
    return public.whim_get(whim_ask.item);
  end if;
  held := whim.held(whim_ask.item, whim_ask.token, whim_ask.fence);
  perform whim.release(held, 'blocked', 'returned', 'worker', btrim(whim_ask.questions), null, now(), 'information');
  update whim.work_items as w set attempts = greatest(w.attempts - 1, 0) where w.id = held.id returning w.* into held;
  return whim.item_json(held.id);
end;
$$;
comment on function public.whim_ask(uuid, uuid, bigint, text) is
  'The work cannot go on without an answer: it waits as "blocked" for information, the questions are its error, and no attempt is used.';
