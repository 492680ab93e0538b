-- Requests: each does what the function of its name does, and is in the history under your name. Run one at a time.

-- Stop an item for good; a worker that has it stops within one heartbeat.
update whim.work_items set cancel_requested = true where title = '…' and status in ('queued', 'blocked', 'assigned', 'running');

-- Hold an item after its present iteration; false lets it go on.
update whim.work_items set pause_requested = true where title = '…' and status in ('queued', 'assigned', 'running');

-- Move an item in the queue.
update whim.work_items set priority = 'critical' where title = '…' and status = 'queued';

-- Give an item more, or less.
update whim.work_items set max_iterations = 80, max_usd = 15 where title = '…';

-- Take the item from a worker that hangs; it waits for a retry.
update whim.workers set kill_requested = true where slot = 0 and status = 'active';

-- How many work at once, over all repositories; and everything held.
update whim.settings set max_workers = 2;
update whim.settings set paused = false, hold_running = false;

-- Let a repository go on that failed too often in a row.
update whim.repositories set paused = false where repo = 'owner/name';
