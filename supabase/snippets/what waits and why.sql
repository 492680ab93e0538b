-- In the order of the claim.
select place, title, repo, priority, waits_for, attempts, last_error, requested_by, created_at, source_url
from whim.queue
order by place;
