-- For a local stack only: the settings row comes with the schema. Here every start is immediate, so that a rehearsal
-- does not wait a minute between two items.
update whim.settings set cooldown_seconds = 0;
