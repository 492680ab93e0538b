create table if not exists whim.learnings (
  id uuid primary key default gen_random_uuid(),
  repo text not null references whim.repositories (repo),
  kind text not null check (kind in ('pattern', 'gotcha', 'approach', 'fix')),
  content text not null constraint learnings_content_is_plain check (
    -- One line that people see as it is: no control, direction, zero-width, filling, private, selecting or tag characters. What
    -- colours an emoji is there once or not at all.
    length(content) between 1 and 2000
    and content !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f]'
    and content !~ '[\u2800\u3164\ue000-\uf8ff\ufe00-\ufe0e\ufeff\uffa0\ufff0-\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]|\ufe0f{2}'
  ),
  -- The same sentence in other case or spacing is the same learning.
  digest text not null generated always as (md5(lower(regexp_replace(btrim(content), '\s+', ' ', 'g')))) stored,
  -- By the repository's language, which a generated column could not ask for.
  words tsvector not null default '',
  cited_files text[] not null default '{}' check (cardinality(cited_files) <= 20),
  embedding_model text check (length(embedding_model) between 1 and 100),
  trust text not null default 'quarantined' check (trust in ('quarantined', 'trusted', 'retired')),
  shared boolean not null default false,
  -- The first of its near-duplicates: of all of them one is told.
  alike uuid references whim.learnings (id) on delete set null,
  -- What this one says is wrong: that is retired once this one is trusted.
  contradicts uuid references whim.learnings (id) on delete set null,
  item_id uuid references whim.work_items (id) on delete set null,
  fence bigint,
  author text not null check (length(author) between 1 and 200),
  seen integer not null default 1 check (seen > 0),
  uses integer not null default 0 check (uses >= 0),
  helped integer not null default 0 check (helped >= 0),
  harmed integer not null default 0 check (harmed >= 0),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  last_used_at timestamptz,
  retired_because text check (retired_because in ('closed', 'idle', 'contradicted', 'outcomes')),
  reviewed_by text check (length(reviewed_by) <= 100),
  reviewed_at timestamptz,
  vouched boolean not null default false,
  constraint learnings_once_per_repository unique (repo, digest)
);
comment on table whim.learnings is 'What earlier work found out. Quarantined: only the item that wrote it sees it, until its pull request is merged or a person trusts it.';
comment on column whim.learnings.trust is 'quarantined, trusted or retired. Edit it to review a learning.';
comment on column whim.learnings.shared is 'Other repositories may be given it too; never from a private to a public one.';
comment on column whim.learnings.helped is 'Merged work of others that was told it.';
comment on column whim.learnings.harmed is 'Work of others that was told it and got stuck, or whose pull request was closed.';
comment on column whim.learnings.retired_because is 'Why Whim retired it: its pull request was closed, nothing used it, a later learning contradicts it, or work that was told it came to nothing. Empty: a person did.';
comment on column whim.learnings.vouched is 'A person agreed to this one by name, and not only to the work that wrote it: no merge retires it.';
comment on column whim.learnings.seen is 'How often it was written down.';

create index if not exists learnings_by_repo on whim.learnings (repo, trust);
-- Without a list of what is pending: every question would read it to its end, and where nothing vacuums it only grows.
create index if not exists learnings_by_words on whim.learnings using gin (whim.words_here(repo, words)) with (fastupdate = off);
-- The few that go to other repositories too.
create index if not exists learnings_shared_by_words on whim.learnings using gin (words) with (fastupdate = off) where shared;
create index if not exists learnings_shared on whim.learnings (repo, trust) where shared;
create index if not exists learnings_by_item on whim.learnings (item_id);
create index if not exists learnings_by_likeness on whim.learnings (alike);
create index if not exists learnings_by_contradiction on whim.learnings (contradicts) where contradicts is not null;

alter table whim.learnings enable row level security;

-- 384 dimensions stay in the row; longer ones are stored out of line and cost four times as much to compare.
do $$
declare
  home text := (
    select n.nspname from pg_catalog.pg_extension as e join pg_catalog.pg_namespace as n on n.oid = e.extnamespace
    where e.extname = 'vector'
  );
begin
  if home is not null then
    execute pg_catalog.format('alter table whim.learnings add column if not exists embedding %I.vector(384)', home);
    -- With its words a row has more than 2 kB: the vector, which every question reads, would be what goes out of line.
    alter table whim.learnings alter column embedding set storage plain;
    if not exists (select from pg_catalog.pg_constraint where conname = 'learnings_embedding_names_its_model') then
      alter table whim.learnings add constraint learnings_embedding_names_its_model
        check ((embedding is null) = (embedding_model is null));
    end if;
  end if;
end;
$$;
