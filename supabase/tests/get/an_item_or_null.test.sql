begin;
select plan(3);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Title', '- [ ] task', 'main', 'high');

select is(public.whim_get(gen_random_uuid()), null);
select is((select string_agg(key, ' ' order by key) from whim.work_items, jsonb_object_keys(public.whim_get(id)) as key),
  'approval attempts available_at base_branch blocked_by branch cancel_requested created_at error error_category finished_at id iterations'
  || ' metadata model outcome parent_id pause_requested priority pull_request_url repo requested_by source source_hash source_id source_url'
  || ' started_at status tasks title usd', 'no lease in it');
select is((select public.whim_get(id) ->> 'priority' from whim.work_items), 'high');

select * from finish();
rollback;
