create or replace function public.whim_enqueue(
  repo text,
  source text,
  source_id text,
  title text,
  spec text,
  base_branch text,
  priority text default 'medium',
  source_url text default null,
  source_hash text default null,
  requested_by text default null,
  touches text[] default '{}',
  idempotency_key text default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  item whim.work_items;
  level smallint := array_position(array['critical', 'high', 'medium', 'low'], coalesce(whim_enqueue.priority, 'medium')) - 1;
begin
  if level is null then
    raise exception 'priority "%" is unknown', whim_enqueue.priority
      using errcode = 'PT460', hint = 'Use critical, high, medium or low.';
  end if;
  if whim_enqueue.spec is null or whim_enqueue.spec !~ '\S' or octet_length(whim_enqueue.spec) > 262144 then
    raise exception 'the spec has % bytes', coalesce(octet_length(whim_enqueue.spec), 0)
      using errcode = 'PT461', hint = 'Give a spec of 1 to 262144 bytes; split larger work into several issues.';
  end if;

  if whim_enqueue.repo is null or whim_enqueue.repo !~ '^[^/]+/[^/]+$' then
    perform whim.misfit(format('repository "%s" is not owner/name', whim_enqueue.repo));
  end if;

  insert into whim.repositories (repo) values (whim_enqueue.repo) on conflict (repo) do nothing;

  loop
    insert into whim.work_items (
      repo, source, source_id, source_url, source_hash, idempotency_key, title, requested_by, priority, touches, base_branch
    ) values (
      whim_enqueue.repo, whim_enqueue.source, whim_enqueue.source_id, whim_enqueue.source_url, whim_enqueue.source_hash,
      whim_enqueue.idempotency_key, left(whim_enqueue.title, 500), whim_enqueue.requested_by, level,
      coalesce(whim_enqueue.touches, '{}'), whim_enqueue.base_branch
    )
    -- Either unique index: the live item of this source, or the same key sent twice.
    on conflict do nothing
    returning * into item;

    if item.id is not null then
      insert into whim.specs (item_id, spec) values (item.id, whim_enqueue.spec);
      perform whim.record_event(item.id, 'queued', coalesce(whim_enqueue.requested_by, 'unknown'),
        whim_enqueue.source || ' ' || whim_enqueue.source_id, null, 'queued');
      return jsonb_build_object('item', whim.item_json(item), 'created', true);
    end if;

    select w.* into item from whim.work_items as w where w.idempotency_key = whim_enqueue.idempotency_key;
    if item.id is null then
      select w.* into item from whim.work_items as w
      where w.repo = whim_enqueue.repo and w.source = whim_enqueue.source and w.source_id = whim_enqueue.source_id
        and w.status in ('queued', 'blocked', 'assigned', 'running');
    end if;
    if item.id is not null then
      return jsonb_build_object('item', whim.item_json(item), 'created', false);
    end if;
    -- The live item ended between the two statements: now there is room for the new one.
  end loop;
exception
  when check_violation or not_null_violation then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_enqueue(text, text, text, text, text, text, text, text, text, text, text[], text) is
  'Adds work once: the live item of the same (repo, source, source_id), or of the same idempotency key, is returned as it is.';
