-- Agree by setting trust to trusted in whim.learnings, refuse by retired; or npm run learnings. What it says is wrong goes when it is trusted.
select created_at, repo, kind, content, cited_files, would_retire, learnt_from, pull_request_url, seen, id
from whim.learnings_to_review
order by created_at;
