begin;
set local role whim_owner;
select plan(2);

select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main');
create temp table tried on commit drop as
select row_number() over (order by hashtext(concat_ws(' ', status, held, lasts, sits, finished, hindrance, proof, attempt, outcome, settled))) as n, *
from unnest(array['queued', 'blocked', 'assigned', 'running', 'completed', 'stuck', 'failed', 'cancelled']) as status,
  unnest(array[true, false]) as held, unnest(array[true, false]) as lasts, unnest(array[true, false]) as sits,
  unnest(array[true, false]) as finished, unnest(array['pause', null]) as hindrance,
  unnest(array['both', 'pull request', 'head', 'error', 'category', 'all', 'none']) as proof,
  unnest(array['all', 'fence', 'attempts', 'start', 'none']) as attempt,
  unnest(array['merged', null]) as outcome, unnest(array[true, false]) as settled;
create temp table found (n bigint, possible boolean) on commit drop;
alter table tried add wanted boolean;

-- The rules one by one, as nobody would write them where time counts.
update tried set wanted =
  (status in ('assigned', 'running')) = held and held = lasts and held = sits
  and (status in ('completed', 'stuck', 'failed', 'cancelled')) = finished
  and (status not in ('failed', 'stuck') or proof = 'all')
  and (status <> 'completed' or proof in ('both', 'all'))
  and (not held or attempt = 'all')
  and (status = 'blocked') = (hindrance is not null)
  and (outcome is not null) = settled and (outcome is null or status = 'completed');

do $$
declare
  t record;
begin
  -- Every possible one, and some hundred others.
  for t in select * from tried where wanted or n % 61 = 0 loop
    begin
      update whim.work_items set
        status = t.status, lease_token = case when t.held then gen_random_uuid() end, lease_until = case when t.lasts then now() end,
        seat = case when t.sits then 1 end, finished_at = case when t.finished then now() end, blocked_by = t.hindrance,
        pull_request_url = case when t.proof in ('both', 'pull request', 'all') then 'https://github.com/octo/repo/pull/1' end,
        head = case when t.proof in ('both', 'head', 'all') then repeat('a', 40) end,
        error = case when t.proof in ('error', 'all') then 'e' end, error_category = case when t.proof in ('category', 'all') then 'internal' end,
        fence = case when t.attempt in ('all', 'attempts', 'start') then 1 else 0 end,
        attempts = case when t.attempt in ('all', 'fence', 'start') then 1 else 0 end,
        started_at = case when t.attempt in ('all', 'fence', 'attempts') then now() end,
        outcome = t.outcome, settled_at = case when t.settled then now() end;
      insert into found values (t.n, true);
    exception
      when check_violation then
        insert into found values (t.n, false);
    end;
  end loop;
end;
$$;
select cmp_ok((select count(*) from found), '>', 500::bigint);
select is_empty('select * from tried join found using (n) where possible <> wanted');

select * from finish();
rollback;
