begin;
set local role whim_owner;
select plan(9);

select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_enqueue('octo/other', 'issue', '3', 'Item 3', '- [ ] task', 'main');

select public.whim_set_priority((select id from whim.work_items where source_id = '2'), 'critical');
select public.whim_cancel((select id from whim.work_items where source_id = '1'));
select is((select string_agg(i ->> 'source_id', ',') from jsonb_array_elements(public.whim_list() -> 'items') as i), '3,2,1', 'the newest first');
select is((select string_agg(i ->> 'source_id', ',') from jsonb_array_elements(public.whim_list(status => array['queued'], queue_order => true) -> 'items') as i), '2,3', 'as they are claimed');
select is((select string_agg(i ->> 'source_id', ',') from jsonb_array_elements(public.whim_list(repo => 'octo/other') -> 'items') as i), '3');
select is((select string_agg(i ->> 'source_id', ',') from jsonb_array_elements(public.whim_list(source => 'issue', source_id => '1') -> 'items') as i), '1');
select is((select string_agg(i ->> 'source_id', ',') from jsonb_array_elements(public.whim_list(search => 'ITEM 2') -> 'items') as i), '2');
select is((select public.whim_list(search => '%') -> 'items'), '[]'::jsonb, 'no pattern');
select is((select (l ->> 'more') || jsonb_array_length(l -> 'items') from public.whim_list(most => 2) as l), 'true2');
select is((select (l ->> 'more') || (l #>> '{items,0,source_id}') from public.whim_list(most => 2, skip => 2) as l), 'false1');
select is(public.whim_list(status => array['running']), '{"items": [], "more": false}'::jsonb);

select * from finish();
rollback;
