create table if not exists whim.learnings (
  id uuid primary key default gen_random_uuid(),
  repo text not null references whim.repositories (repo),
  kind text not null check (kind in ('pattern', 'gotcha', 'approach', 'fix')),
  content text not null check (length(content) between 1 and 2000),
  -- The same sentence in other case or spacing is the same learning.
  digest text not null generated always as (md5(lower(regexp_replace(btrim(content), '\s+', ' ', 'g')))) stored,
  words tsvector not null generated always as (to_tsvector('pg_catalog.simple'::regconfig, content)) stored,
  cited_files text[] not null default '{}' check (cardinality(cited_files) <= 20),
  embedding_model text check (length(embedding_model) between 1 and 100),
  trust text not null default 'quarantined' check (trust in ('quarantined', 'trusted', 'retired')),
  shared boolean not null default false,
  item_id uuid references whim.work_items (id) on delete set null,
  fence bigint,
  author text not null check (length(author) between 1 and 200),
  seen integer not null default 1 check (seen > 0),
  uses integer not null default 0 check (uses >= 0),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  reviewed_by text check (length(reviewed_by) <= 100),
  reviewed_at timestamptz,
  constraint learnings_once_per_repository unique (repo, digest)
);
comment on table whim.learnings is 'What earlier work found out. Quarantined: only the item that wrote it sees it, until its pull request is merged or a person trusts it.';
comment on column whim.learnings.trust is 'quarantined, trusted or retired. Edit it to review a learning.';
comment on column whim.learnings.shared is 'Other repositories may be given it too; never from a private to a public one.';
comment on column whim.learnings.seen is 'How often it was written down.';

create index if not exists learnings_by_repo on whim.learnings (repo, trust);
create index if not exists learnings_by_words on whim.learnings using gin (words);
create index if not exists learnings_by_item on whim.learnings (item_id);

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
    if not exists (select from pg_catalog.pg_constraint where conname = 'learnings_embedding_names_its_model') then
      alter table whim.learnings add constraint learnings_embedding_names_its_model
        check ((embedding is null) = (embedding_model is null));
    end if;
  end if;
end;
$$;
