-- What each repository used in the last thirty days, and what a finished item of it cost. Questions and specs that came to
-- nothing belong to no item, and are in it.
select coalesce(w.repo, i.repo) as repo,
  count(distinct w.id) filter (where w.status = 'completed') as completed,
  count(distinct w.id) filter (where w.status in ('failed', 'stuck')) as failed,
  count(*) as iterations,
  coalesce(sum(i.input_tokens + i.output_tokens), 0) as tokens,
  round(coalesce(sum(i.usd), 0), 2) as usd,
  round(coalesce(sum(i.usd) filter (where w.status = 'completed'), 0)
    / nullif(count(distinct w.id) filter (where w.status = 'completed'), 0), 2) as usd_per_completed
from whim.iterations as i
left join whim.work_items as w on w.id = i.item_id
where i.started_at > now() - interval '30 days'
group by 1
order by usd desc, repo;
