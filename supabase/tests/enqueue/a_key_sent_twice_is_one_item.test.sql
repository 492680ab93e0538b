begin;
select plan(2);

select ok((public.whim_enqueue('octo/repo', 'dispatch', 'a', 'T', 's', 'main', idempotency_key => 'k') ->> 'created')::boolean, 'created');
select is(
  public.whim_enqueue('octo/repo', 'dispatch', 'b', 'T', 's', 'main', idempotency_key => 'k') #>> '{item,source_id}', 'a',
  'the same key gives the first item');

select * from finish();
rollback;
