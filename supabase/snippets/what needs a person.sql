-- What does not go on by itself, the oldest first.
select since, title, repo, status, what_to_do, error, source_url, branch
from whim.needs_a_person
order by since;
