begin;
set local role whim_owner;
select plan(3);

insert into whim.repositories (repo, private) values ('octo/repo', false);
insert into whim.learnings (id, repo, kind, content, author) values
  ('00000000-0000-0000-0000-000000000001', 'octo/repo', 'gotcha', 'one', 'x'), ('00000000-0000-0000-0000-000000000002', 'octo/repo', 'gotcha', 'two', 'x');
create function pg_temp.send(first integer, numbers integer) returns jsonb language sql as $$
  select public.whim_set_embeddings((select s.embedding_model from whim.settings as s), jsonb_agg(jsonb_build_object(
    'id', '00000000-0000-0000-0000-00000000000' || n, 'embedding', to_jsonb(array_fill(send.numbers, array[384]))
  ))) from generate_series(send.first, 2) as n
$$;
select is(pg_temp.send(2, 1), '{"stored": 1}');
select is(pg_temp.send(1, 7), '{"stored": 1}', 'the other one had none yet');
select is((select array_agg(left(l.embedding::text, 3) order by l.id) from whim.learnings as l), array['[7,', '[1,']);

select * from finish();
rollback;
