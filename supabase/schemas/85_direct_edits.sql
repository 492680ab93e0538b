-- Studio and the SQL editor are not whim_owner; the functions are. So a row changed by hand is told apart from one that a
-- function changed, and only what is meant to be edited can be.
create or replace function whim.refuse_direct_edit() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  allowed text[] := string_to_array(coalesce(tg_argv[0], ''), ',');
  changed text;
begin
  if tg_op = 'UPDATE' then
    select string_agg(n.key, ', ' order by n.key) into changed
    from jsonb_each(to_jsonb(new)) as n join jsonb_each(to_jsonb(old)) as o on o.key = n.key
    where n.value is distinct from o.value and n.key <> all (allowed);
    if changed is null then
      return new;
    end if;
    raise exception 'whim.%: % is not edited by hand', tg_table_name, changed
      using errcode = 'PT467', hint = format('You may edit %s. Everything else changes through public.whim_* functions, which keep the rows consistent.',
        coalesce(nullif(array_to_string(allowed, ', '), ''), 'nothing here'));
  end if;
  raise exception 'whim.%: rows are not made or deleted by hand', tg_table_name
    using errcode = 'PT467', hint = 'Add work with whim_enqueue, end it with whim_cancel; history goes by itself after settings.keep_days.';
end;
$$;
comment on function whim.refuse_direct_edit() is 'Refuses, with a sentence, changes by hand to columns that only functions keep right.';

-- After, not before: a BEFORE trigger locks the row and writes a record of that with every heartbeat, also when its
-- condition is false; and generated columns are not generated yet. As text, for a name has 64 bytes, and the condition is read
-- from its own text again by every statement.
create or replace trigger work_items_direct_edit after update on whim.work_items
  for each row when (current_user <> 'whim_owner'::text)
  execute function whim.refuse_direct_edit('priority,cancel_requested,pause_requested,max_iterations,max_minutes,max_usd,available_at');
create or replace trigger work_items_direct_rows after insert or delete on whim.work_items
  for each row when (current_user <> 'whim_owner'::text) execute function whim.refuse_direct_edit();
create or replace trigger workers_direct_edit after update on whim.workers
  for each row when (current_user <> 'whim_owner'::text) execute function whim.refuse_direct_edit('kill_requested');
create or replace trigger workers_direct_rows after insert or delete on whim.workers
  for each row when (current_user <> 'whim_owner'::text) execute function whim.refuse_direct_edit();
create or replace trigger learnings_direct_edit after update on whim.learnings
  for each row when (current_user <> 'whim_owner'::text) execute function whim.refuse_direct_edit('trust,shared');
create or replace trigger learnings_direct_rows after insert on whim.learnings
  for each row when (current_user <> 'whim_owner'::text) execute function whim.refuse_direct_edit();
create or replace trigger settings_direct_rows after insert or delete on whim.settings
  for each row when (current_user <> 'whim_owner'::text) execute function whim.refuse_direct_edit();

-- Money, proof, and what leases and the queue stand on.
do $$
declare
  name text;
begin
  foreach name in array array['iterations', 'evidence', 'checkpoints', 'specs', 'approvals', 'dependencies', 'file_locks', 'notes', 'learning_uses', 'learning_sources', 'wakeups', 'cards'] loop
    execute pg_catalog.format(
      'create or replace trigger %1$s_by_functions after insert or update or delete on whim.%1$I for each row'
      || ' when (current_user <> ''whim_owner''::text) execute function whim.refuse_direct_edit('''')', name);
  end loop;
end;
$$;

-- What is asked for by an edit happens by the function that a caller would use.
create or replace function whim.obey_item_edit() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.cancel_requested and not old.cancel_requested then
    update whim.work_items as w set cancel_requested = false where w.id = new.id;
    perform public.whim_cancel(new.id, session_user, 'asked for in Studio');
  end if;
  if new.pause_requested <> old.pause_requested then
    update whim.work_items as w set pause_requested = old.pause_requested where w.id = new.id;
    if new.pause_requested then
      perform public.whim_pause(new.id, session_user);
    else
      perform public.whim_resume(new.id, session_user);
    end if;
  end if;
  if (new.max_iterations, new.max_minutes, new.max_usd) is distinct from (old.max_iterations, old.max_minutes, old.max_usd) then
    perform whim.record_event(new.id, 'limits', session_user, 'edited in Studio',
      concat_ws(' ', old.max_iterations, old.max_minutes, old.max_usd), concat_ws(' ', new.max_iterations, new.max_minutes, new.max_usd));
  end if;
  if new.available_at <> old.available_at then
    update whim.work_items as w set due = new.available_at <= now() where w.id = new.id;
  end if;
  if new.priority <> old.priority then
    perform whim.record_event(new.id, 'priority', session_user, 'edited in Studio', old.priority::text, new.priority::text);
  end if;
  return null;
end;
$$;
comment on function whim.obey_item_edit() is 'A request column was set by hand: calls what a caller would have called.';

create or replace trigger work_items_obey_edit after update of cancel_requested, pause_requested, priority, available_at, max_iterations, max_minutes, max_usd on whim.work_items
  for each row when (current_user <> 'whim_owner'::text) execute function whim.obey_item_edit();

create or replace function whim.obey_worker_edit() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.status <> 'active' then
    raise exception 'this run ended already: %', new.status using errcode = 'PT468', hint = 'Only an active worker can be killed.';
  end if;
  -- Everybody else locks the item before its worker. This edit has the worker already, so it may not wait for the item.
  perform from whim.work_items as w where w.id = new.item_id for update nowait;
  perform public.whim_kill(new.id, session_user, 'killed in Studio');
  return null;
exception
  when lock_not_available then
    raise exception 'item % is being changed at this moment', new.item_id
      using errcode = 'PT471', hint = 'Nothing was changed: set kill_requested once more.';
end;
$$;
comment on function whim.obey_worker_edit() is 'kill_requested was set by hand: takes the item away from this worker.';

create or replace trigger workers_obey_edit after update of kill_requested on whim.workers
  for each row when (current_user <> 'whim_owner'::text and new.kill_requested and not old.kill_requested) execute function whim.obey_worker_edit();

create or replace function whim.obey_learning_edit() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- By its id: history is never altered, and a purge leaves nothing of what a learning said.
  if new.trust <> old.trust then
    update whim.learnings as l set retired_because = null, vouched = new.trust = 'trusted', reviewed_by = session_user, reviewed_at = now() where l.id = new.id;
    perform whim.record_event(new.item_id, 'learning ' || new.trust, session_user, new.id::text, old.trust, new.trust);
  end if;
  if new.shared <> old.shared then
    perform whim.record_event(new.item_id, 'learning shared', session_user, new.id::text, old.shared::text, new.shared::text);
  end if;
  return null;
end;
$$;
comment on function whim.obey_learning_edit() is 'trust or shared was edited by hand: notes who did.';

create or replace trigger learnings_obey_edit after update of trust, shared on whim.learnings
  for each row when (current_user <> 'whim_owner'::text and (new.trust, new.shared) is distinct from (old.trust, old.shared)) execute function whim.obey_learning_edit();

create or replace function whim.record_settings_edit() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  change record;
begin
  for change in
    select n.key, o.value as was, n.value as becomes
    from jsonb_each(to_jsonb(new)) as n join jsonb_each(to_jsonb(old)) as o on o.key = n.key
    where n.value is distinct from o.value and n.key <> 'updated_at'
  loop
    perform whim.record_event(null, tg_table_name || '.' || change.key, session_user,
      coalesce(to_jsonb(new) ->> 'repo', to_jsonb(new) ->> 'credential'), change.was #>> '{}', change.becomes #>> '{}');
  end loop;
  return null;
end;
$$;
comment on function whim.record_settings_edit() is 'Who changed which knob, in the history.';

-- A function that changes a setting says itself who asked for it.
create or replace trigger settings_recorded after update on whim.settings
  for each row when (current_user <> 'whim_owner'::text) execute function whim.record_settings_edit();
create or replace trigger repositories_recorded after update on whim.repositories for each row execute function whim.record_settings_edit();
create or replace trigger providers_recorded after update on whim.providers for each row execute function whim.record_settings_edit();
