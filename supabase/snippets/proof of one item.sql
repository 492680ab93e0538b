-- Which command proved which task at which commit; a word of its title between the percent signs.
select w.title, e.task, e.command, e.exit_code, e.duration_ms, e.commit, e.excerpt
from whim.evidence as e
join whim.work_items as w on w.id = e.item_id
where w.title ilike '%%'
order by w.created_at desc, e.task, e.fence, e.n, e.place
limit 200;
