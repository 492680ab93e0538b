begin;
select plan(2);

select is_empty($$
  select p.proname from pg_proc as p
  where p.pronamespace = 'public'::regnamespace and p.proname like 'whim\_%'
    and strpos(p.prosrc, 'perform whim.admit();') > (
      select min(nullif(strpos(p.prosrc, lock), 0)) from unnest(array['whim.found(', 'whim.held(', 'for update', 'advisory', 'update whim', 'insert into']) as lock
    )
$$, 'each is refused before it locks anything');
insert into whim.revoked_keys (jti) values ('k1');
select set_config('request.jwt.claims', '{"role":"whim_intake","jti":"k1"}', true);
select throws_ok('select public.whim_cancel(gen_random_uuid())', 'PT401', null, 'before the item is looked for');

select * from finish();
rollback;
