begin;
set local role whim_owner;
select plan(6);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');

select set_config('request.jwt.claims', '{"role":"whim_worker","jti":"k1","sub":"runner 7"}', true);
select lives_ok('select public.whim_status()');
select public.whim_note((select id from whim.work_items), 'x');
select is((select author from whim.notes), 'runner 7', 'the key''s subject is the actor');
insert into whim.revoked_keys (jti) values ('k1');
select throws_ok('select public.whim_status()', 'PT401');
select throws_ok('select public.whim_claim(''a'', 1, ''r'')', 'PT401');
select set_config('request.jwt.claims', '{"role":"whim_worker","jti":"k2"}', true);
select lives_ok('select public.whim_status()');
select set_config('request.jwt.claims', '', true);
select lives_ok('select public.whim_status()', 'no claims at all');

select * from finish();
rollback;
