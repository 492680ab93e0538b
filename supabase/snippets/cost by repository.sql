-- What each repository used in the last thirty days, and what a finished item of it cost.
select w.repo,
  count(distinct w.id) filter (where w.status = 'completed') as completed,
  count(distinct w.id) filter (where w.status in ('failed', 'stuck')) as failed,
  count(i.item_id) as iterations,
  coalesce(sum(i.input_tokens + i.output_tokens), 0) as tokens,
  round(coalesce(sum(i.usd), 0), 2) as usd,
  round(coalesce(sum(i.usd) filter (where w.status = 'completed'), 0)
    / nullif(count(distinct w.id) filter (where w.status = 'completed'), 0), 2) as usd_per_completed
from whim.work_items as w
join whim.iterations as i on i.item_id = w.id and i.started_at > now() - interval '30 days'
group by w.repo
order by usd desc, w.repo;
