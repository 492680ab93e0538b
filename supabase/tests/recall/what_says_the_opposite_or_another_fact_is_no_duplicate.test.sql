begin;
set local role whim_owner;
select plan(9);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
create function pg_temp.told(language text, one text, other text) returns bigint language plpgsql as $$
declare
  answer bigint;
begin
  insert into whim.repositories as r (repo, language) values ('octo/repo', told.language) on conflict (repo) do update set language = excluded.language;
  delete from whim.learnings;
  insert into whim.learnings (repo, kind, content, trust, author) values
    ('octo/repo', 'gotcha', told.one, 'trusted', 'x'), ('octo/repo', 'gotcha', told.other, 'trusted', 'x');
  select count(distinct coalesce(l.alike, l.id)) into answer from whim.learnings as l;
  return answer;
end;
$$;

select is(pg_temp.told('simple', 'Run the migrations of the billing database before the integration tests start', 'Run the migrations of the billing database before the integration tests begin'), 1::bigint, 'as much as that is the same');
select is(pg_temp.told('english', 'Do not run the migrations of the billing database while integration tests read it', 'Do run the migrations of the billing database while integration tests read it'), 2::bigint, 'where "not" is no word to search for');
select is(pg_temp.told('english', 'Run the migrations of the billing database before the integration tests start', 'Run the migrations of the billing database after the integration tests start'), 2::bigint, 'before and after');
select is(pg_temp.told('german', 'Die Migrationen der Datenbank nicht vor den langsamen Tests der Rechnungen laufen lassen', 'Die Migrationen der Datenbank vor den langsamen Tests der Rechnungen laufen lassen'), 2::bigint, 'German');
select is(pg_temp.told('simple', 'Les migrations de la base ne passent jamais avant les tests lents du service', 'Les migrations de la base ne passent avant les tests lents du service'), 2::bigint, 'French');
select is(pg_temp.told('simple', 'Миграции базы никогда не запускать перед медленными тестами сервиса счетов компании', 'Миграции базы запускать перед медленными тестами сервиса счетов компании'), 2::bigint, 'Russian');
select is(pg_temp.told('simple', 'The integration tests of the billing service want a Postgres that listens on port 5433', 'The integration tests of the billing service want a Postgres that listens on port 5432'), 2::bigint, 'another number is another fact');
select is(pg_temp.told('simple', 'The prices of the shop are formatted by one function that lives in src/money.ts alone', 'The prices of the shop are formatted by one function that lives in src/price.ts alone'), 2::bigint, 'so is another file');
select is(pg_temp.told('simple', 'The linter of the shop has to be enabled for every file of the generated client', 'The linter of the shop has to be disabled for every file of the generated client'), 2::bigint, 'and a switch that is on or off');

select * from finish();
rollback;
