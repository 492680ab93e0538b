-- Who works on what, on which machine, how far, and whether it is alive. silent_for beyond stale_after_seconds is dead.
select slot, title, repo, phase, iteration, attempt, running_for, silent_for, health, tokens, usd, runner, run_url
from whim.fleet
order by slot;
