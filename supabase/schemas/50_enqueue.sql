create or replace function public.whim_enqueue(
  repo text,
  source text,
  source_id text,
  title text,
  spec text default null,
  base_branch text default null,
  priority text default 'medium',
  source_url text default null,
  source_hash text default null,
  requested_by text default null,
  touches text[] default '{}',
  idempotency_key text default null,
  tasks integer default null,
  depends_on uuid[] default '{}',
  parent_id uuid default null,
  branch text default null,
  metadata jsonb default '{}',
  available_at timestamptz default null,
  private boolean default null,
  source_text text default null,
  approval_base_commit text default null,
  model text default null,
  spec_usage jsonb default null
) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  item whim.work_items;
  needs uuid[] := array(select distinct d from unnest(coalesce(whim_enqueue.depends_on, '{}')) as d);
  unknown boolean;
  waits boolean := false;
  hindrance text;
  created boolean := false;
  missing text;
begin
  perform whim.admit();
  if coalesce(whim_enqueue.priority, 'medium') <> all (enum_range(null::whim.priority)::text[]) then
    raise exception 'priority "%" is unknown', whim_enqueue.priority
      using errcode = 'PT460', hint = 'Use critical, high, medium or low.';
  end if;
  if whim_enqueue.source_text is null or whim_enqueue.spec is not null then
    perform whim.refuse_text('spec', whim_enqueue.spec);
  end if;
  if whim_enqueue.source_text is not null then
    perform whim.refuse_text('source_text', whim_enqueue.source_text);
  end if;
  if whim_enqueue.approval_base_commit is not null and whim_enqueue.source_hash is null then
    perform whim.misfit('an approval is bound to the text: give its source_hash too');
  end if;

  if whim_enqueue.repo is null or whim_enqueue.repo !~ '^[^/]+/[^/]+$' then
    perform whim.misfit(format('repository "%s" is not owner/name', whim_enqueue.repo));
  end if;

  if cardinality(needs) > 0 then
    if cardinality(needs) > 50 then
      perform whim.misfit(format('an item depends on at most 50 others, not %s', cardinality(needs)));
    end if;
    -- Locked weakly: whoever completes one of them waits for this, and this for nobody who only touches it.
    select count(*) < cardinality(needs), coalesce(bool_or(o.status <> 'completed'), false) into strict unknown, waits
    from (select w.status from whim.work_items as w where w.id = any (needs) order by w.id for key share) as o;
    if unknown then
      perform whim.misfit('an item it depends on does not exist');
    end if;
  end if;

  hindrance := case
    when whim_enqueue.approval_base_commit is not null and whim_enqueue.spec is not null then 'approval'
    when waits then 'dependency'
  end;

  loop
    insert into whim.repositories (repo, private) values (whim_enqueue.repo, whim_enqueue.private) on conflict do nothing;
    begin
      insert into whim.work_items (
        repo, source, source_id, source_url, source_hash, idempotency_key, title, requested_by, priority, touches, base_branch,
        tasks, parent_id, branch, metadata, available_at, due, model, status, blocked_by, fence
      ) values (
        whim_enqueue.repo, whim_enqueue.source, whim_enqueue.source_id, whim_enqueue.source_url, whim_enqueue.source_hash,
        whim_enqueue.idempotency_key, left(whim_enqueue.title, 500), whim_enqueue.requested_by,
        coalesce(whim_enqueue.priority, 'medium')::whim.priority,
        array(select whim.canonical_path(t, true) from unnest(coalesce(whim_enqueue.touches, '{}')) as t), whim_enqueue.base_branch,
        whim_enqueue.tasks, whim_enqueue.parent_id, whim_enqueue.branch, coalesce(whim_enqueue.metadata, '{}'),
        coalesce(whim_enqueue.available_at, now()), coalesce(whim_enqueue.available_at <= now(), true), whim_enqueue.model,
        case when hindrance is null then 'queued' else 'blocked' end, hindrance,
        case when whim_enqueue.spec_usage is null then 0 else 1 end
      )
      -- Either unique index: the live item of this source, or the same key sent twice.
      on conflict do nothing
      returning * into item;
    exception
      when foreign_key_violation then
        get stacked diagnostics missing = constraint_name;
        -- Its lane was moved to another name since: it gets one anew. Locked beforehand, the two would wait for each other.
        continue when missing = 'work_items_repo_fkey';
        raise;
    end;

    if item.id is not null then
      insert into whim.specs (item_id, spec, source_text) values (item.id, whim_enqueue.spec, whim_enqueue.source_text);
      if whim_enqueue.spec_usage is not null then
        -- Under a fence of its own, as if a run had written it: it is in the item's books and the day's, paid per token.
        insert into whim.iterations (item_id, fence, attempt, n, metered, finished_at, duration_ms, input_tokens, output_tokens, usd)
        select item.id, item.fence, 0, 0, true, now(), u.duration_ms, coalesce(u.input_tokens, 0), coalesce(u.output_tokens, 0), coalesce(u.usd, 0)
        from jsonb_to_record(whim_enqueue.spec_usage) as u (duration_ms bigint, input_tokens bigint, output_tokens bigint, usd numeric);
      end if;
      if whim_enqueue.approval_base_commit is not null then
        insert into whim.approvals (item_id, base_commit) values (item.id, whim_enqueue.approval_base_commit);
      end if;
      insert into whim.dependencies (item_id, depends_on) select item.id, n from unnest(needs) as n;
      perform whim.record_event(item.id, item.status, whim.actor(whim_enqueue.requested_by),
        whim_enqueue.source || ' ' || whim_enqueue.source_id, null, item.status);
      created := true;
      exit;
    end if;

    select w.* into item from whim.work_items as w where w.idempotency_key = whim_enqueue.idempotency_key;
    if item.id is null then
      select w.* into item from whim.work_items as w
      where w.repo = whim_enqueue.repo and w.source = whim_enqueue.source and w.source_id = whim_enqueue.source_id
        and w.finished_at is null;
    end if;
    exit when item.id is not null;
    -- The live item ended between the two statements: now there is room for the new one.
  end loop;

  -- After the item, like everybody who changes both.
  update whim.repositories as l set private = whim_enqueue.private
  where l.repo = whim_enqueue.repo and l.private is distinct from whim_enqueue.private and whim_enqueue.private is not null;
  return jsonb_build_object('item', whim.item_json(item.id), 'created', created);
exception
  when check_violation or not_null_violation or foreign_key_violation or invalid_text_representation or numeric_value_out_of_range then
    perform whim.misfit(sqlerrm);
    return null;
end;
$$;
comment on function public.whim_enqueue(text, text, text, text, text, text, text, text, text, text, text[], text, integer, uuid[], uuid, text, jsonb, timestamptz, boolean, text, text, text, jsonb) is
  'Adds work once: the live item of the same (repo, source, source_id), or of the same idempotency key, is returned as it is. Waits as "blocked" for what it depends on, and with an approval_base_commit for whim_approve. Without a spec the worker writes it from source_text; spec_usage is what writing it cost already: {input_tokens, output_tokens, usd, duration_ms}.';
