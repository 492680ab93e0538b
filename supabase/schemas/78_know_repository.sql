-- For who may queue and cancel the work of every repository: a key of that kind could do to another's lane all that this does.
-- The number comes from the runner and not from anything that is written on GitHub; a worker has no such key.
create or replace function public.whim_know_repository(repo text, identity text, actor text default null) returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  who text := whim.actor(whim_know_repository.actor);
  former whim.repositories;
  here whim.repositories;
  twin record;
  stays uuid;
  said record;
  old_address text;
begin
  perform whim.admit();
  if whim_know_repository.repo is null or whim_know_repository.repo !~ '^[^/]+/[^/]+$' then
    perform whim.misfit(format('repository "%s" is not owner/name', whim_know_repository.repo));
  end if;
  if whim_know_repository.identity is null then
    perform whim.misfit('a repository is known by its server and number: "github.com/1234"');
  end if;

  -- Nearly always it is as it was: one look, and no lock.
  select l.* into former from whim.repositories as l where l.identity = whim_know_repository.identity;
  if former.repo = whim_know_repository.repo then
    return jsonb_build_object('repo', former.repo, 'before', null);
  end if;
  perform pg_advisory_xact_lock(hashtextextended('whim_know_repository', 0));
  select l.* into former from whim.repositories as l where l.identity = whim_know_repository.identity;
  select l.* into here from whim.repositories as l where l.repo = whim_know_repository.repo;
  if former.repo is null or former.repo = here.repo then
    -- Seen for the first time, or made anew under a name that another one had.
    update whim.repositories as l set identity = whim_know_repository.identity
    where l.repo = here.repo and l.identity is distinct from whim_know_repository.identity;
    return jsonb_build_object('repo', whim_know_repository.repo, 'before', null);
  end if;

  if here.identity is not null then
    raise exception 'the lane of % is another repository''s, which was not heard of since it lost the name', here.repo
      using errcode = 'PT471', hint = format('Nothing was moved from %s: once a job of the other one has run under its new name, this goes on.', former.repo);
  end if;
  if here.repo is null then
    insert into whim.repositories (repo, max_workers, paused, paused_because, failures_in_a_row, private, language, created_at)
    values (whim_know_repository.repo, former.max_workers, former.paused, former.paused_because, former.failures_in_a_row,
      former.private, former.language, former.created_at);
  end if;

  -- Asked for under both names: what is under way goes on, else what was begun, else what was asked for last.
  for twin in
    select o.id as old, n.id as new, o.lease_token is not null as old_runs, n.lease_token is not null as new_runs,
      o.started_at is not null and n.started_at is null as only_old_began
    from whim.work_items as o
    join whim.work_items as n on n.repo = whim_know_repository.repo and n.source = o.source and n.source_id = o.source_id and n.finished_at is null
    where o.repo = former.repo and o.finished_at is null
    order by o.id
    for update
  loop
    if twin.old_runs and twin.new_runs then
      raise exception 'two workers are at the same work, under % and under %', former.repo, whim_know_repository.repo
        using errcode = 'PT471', hint = 'Nothing was moved: it is, once one of them has ended.';
    end if;
    stays := case when not twin.new_runs and (twin.old_runs or twin.only_old_began) then twin.old else twin.new end;
    -- An issue shows its newest work.
    update whim.work_items as w set seq = default where w.id = stays and stays = twin.old;
    perform public.whim_cancel(case stays when twin.old then twin.new else twin.old end, who,
      format('%s is %s now, and the same work was queued under both names', former.repo, whim_know_repository.repo));
  end loop;
  if exists (
    select from whim.file_locks as o join whim.file_locks as n on n.repo = whim_know_repository.repo and n.path = o.path
    where o.repo = former.repo
  ) then
    raise exception 'a file is locked under % and under %', former.repo, whim_know_repository.repo
      using errcode = 'PT471', hint = 'Nothing was moved: it is, once one of the two locks has ended.';
  end if;

  -- Leases hang on the item, so whoever works goes on.
  old_address := '^(https?://[^/]+/)' || replace(former.repo, '.', '\.') || '/';
  update whim.work_items as w set
    repo = whim_know_repository.repo,
    source_url = regexp_replace(w.source_url, old_address, '\1' || whim_know_repository.repo || '/', 'i'),
    pull_request_url = regexp_replace(w.pull_request_url, old_address, '\1' || whim_know_repository.repo || '/', 'i')
  where w.repo = former.repo;
  update whim.file_locks as l set repo = whim_know_repository.repo where l.repo = former.repo;
  update whim.workers as r set repo = whim_know_repository.repo where r.repo = former.repo;
  update whim.iterations as i set repo = whim_know_repository.repo where i.repo = former.repo;
  -- What was learnt under both names is one learning, with all that is known of it.
  for said in
    select o.id as old, n.id as new
    from whim.learnings as o join whim.learnings as n on n.repo = whim_know_repository.repo and n.digest = o.digest
    where o.repo = former.repo
  loop
    insert into whim.learning_sources (learning_id, item_id, fence, author, at)
    select said.new, s.item_id, s.fence, s.author, s.at from whim.learning_sources as s where s.learning_id = said.old
    on conflict do nothing;
    insert into whim.learning_uses (learning_id, item_id, at, verdict)
    select said.new, u.item_id, u.at, u.verdict from whim.learning_uses as u where u.learning_id = said.old
    on conflict do nothing;
    update whim.learnings as n set
      trust = case n.trust when 'quarantined' then o.trust else n.trust end,
      retired_because = case n.trust when 'quarantined' then o.retired_because else n.retired_because end,
      vouched = n.vouched or o.vouched,
      shared = n.shared and o.shared,
      seen = n.seen + o.seen, uses = n.uses + o.uses, helped = n.helped + o.helped, harmed = n.harmed + o.harmed,
      created_at = least(n.created_at, o.created_at)
    from whim.learnings as o where n.id = said.new and o.id = said.old;
    update whim.learnings as l set alike = nullif(said.new, l.id) where l.alike = said.old;
    update whim.learnings as l set contradicts = nullif(said.new, l.id) where l.contradicts = said.old;
    delete from whim.learnings as l where l.id = said.old;
  end loop;
  -- With their content, so that their words are those of the lane's language.
  update whim.learnings as l set repo = whim_know_repository.repo, content = l.content where l.repo = former.repo;
  -- Two lanes become one: of what each may, the less. After the items, like everybody who changes both; a lane made above is as it was.
  update whim.repositories as l set
    max_workers = least(here.max_workers, former.max_workers),
    paused = here.paused or former.paused,
    paused_because = case when (here.paused and here.paused_because is null) or (former.paused and former.paused_because is null)
      then null else coalesce(here.paused_because, former.paused_because) end,
    failures_in_a_row = greatest(here.failures_in_a_row, former.failures_in_a_row),
    private = here.private or former.private
  where l.repo = here.repo;
  delete from whim.repositories as l where l.repo = former.repo;
  update whim.repositories as l set identity = whim_know_repository.identity where l.repo = whim_know_repository.repo;
  perform whim.record_event(null, 'repository renamed', who, whim_know_repository.identity, former.repo, whim_know_repository.repo);
  return jsonb_build_object('repo', whim_know_repository.repo, 'before', former.repo);
exception
  when check_violation then
    perform whim.misfit(sqlerrm);
    return null;
  when foreign_key_violation or unique_violation then
    raise exception 'work was queued under % or % at this moment', former.repo, whim_know_repository.repo
      using errcode = 'PT471', hint = 'Nothing was moved: the next job does it.';
end;
$$;
comment on function public.whim_know_repository(text, text, text) is
  'A job says which repository it runs in: {server}/{GitHub''s number of it}. Was its lane known under another name, everything in it moves to the name of now, beside what is there; "before" is the old name then.';
