-- Put a word of its title between the percent signs.
select at, title, event, actor, cause, before, after
from whim.timeline
where title ilike '%%'
order by at desc
limit 200;
