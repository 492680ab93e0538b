-- A CHECK on a table is parsed again from its text by every UPDATE of any column: with the twenty that the queue's table
-- would have, that was 40 % of a claim. A domain's check costs only where its column is written; as a regular expression it
-- would cost ten times as much there, for an automaton is made anew each time.
do $$
declare
  d record;
begin
  if pg_catalog.to_regtype('whim.priority') is null then
    create type whim.priority as enum ('critical', 'high', 'medium', 'low');
  end if;
  for d in
    select * from (values
      ('repo_name', 'text', $c$value ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9._-]{1,100}$'$c$),
      ('web_address', 'text', $c$(starts_with(value, 'https://') or starts_with(value, 'http://')) and length(value) <= 2000$c$),
      ('commit_id', 'text', $c$length(value) in (40, 64) and translate(value, '0123456789abcdef', '') = ''$c$),
      ('short_name', 'text', $c$length(value) between 1 and 255$c$),
      ('title', 'text', $c$length(value) between 1 and 500$c$),
      ('long_text', 'text', $c$length(value) <= 8000$c$),
      ('content_hash', 'text', $c$length(value) between 16 and 200$c$),
      ('source', 'text', $c$value in ('issue', 'dispatch')$c$),
      ('state', 'text', $c$value in ('queued', 'blocked', 'assigned', 'running', 'completed', 'stuck', 'failed', 'cancelled')$c$),
      ('hindrance', 'text', $c$value in ('dependency', 'approval', 'information', 'pause')$c$),
      ('failure', 'text', $c$value in ('configuration', 'unavailable', 'rejected', 'stuck', 'limit', 'publish', 'internal', 'killed')$c$),
      ('outcome', 'text', $c$value in ('merged', 'closed')$c$),
      ('run_state', 'text', $c$value in ('active', 'completed', 'failed', 'stuck', 'retried', 'returned', 'interrupted', 'cancelled', 'killed', 'lost')$c$),
      ('phase', 'text', $c$value in ('setup', 'running', 'committing', 'publishing', 'stuck')$c$),
      ('file_list', 'text[]', $c$cardinality(value) <= 50$c$),
      ('attachment', 'jsonb', $c$jsonb_typeof(value) = 'object' and octet_length(value::text) <= 16384$c$),
      ('pinned_text', 'text', $c$octet_length(value) between 1 and 262144$c$),
      ('natural', 'bigint', $c$value >= 0$c$),
      ('slot', 'integer', $c$value between 1 and 100$c$),
      ('task_count', 'integer', $c$value between 1 and 1000$c$),
      ('minute_limit', 'integer', $c$value between 1 and 7200$c$),
      -- Raises where Postgres knows no such configuration, when somebody types it, instead of in every search.
      ('language', 'text', $c$value ~ '^[a-z_]{1,60}$' and to_tsvector(('pg_catalog.' || value)::regconfig, '') is not null$c$),
      ('money', 'numeric(12, 4)', $c$value >= 0 and value < 'NaN'$c$)
    ) as t (name, base, rule)
  loop
    if pg_catalog.to_regtype('whim.' || d.name) is null then
      execute pg_catalog.format('create domain whim.%I as %s constraint %I check (%s)', d.name, d.base, d.name || '_is_possible', d.rule);
    end if;
  end loop;
end;
$$;
comment on type whim.priority is 'In the order of the queue.';
