begin;
set local role whim_owner;
select plan(5);

update whim.settings set cooldown_seconds = 0, max_workers = 10;
select public.whim_enqueue('octo/repo', 'issue', '1', 'Item 1', '- [ ] task', 'main');
select public.whim_enqueue('octo/repo', 'issue', '2', 'Item 2', '- [ ] task', 'main');
select public.whim_claim('a', 1, 'r');
select public.whim_claim('b', 2, 'r');
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'tabs break the parser'))) from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'spaces do not'))) from whim.work_items where source_id = '2';

select is((select string_agg(l ->> 'content', ', ' order by l ->> 'content') from jsonb_array_elements(public.whim_search_learnings()) as l), 'spaces do not, tabs break the parser');
select is((select string_agg(l ->> 'content', ', ') from jsonb_array_elements(public.whim_search_learnings(query => 'tabs -spaces')) as l), 'tabs break the parser');
select is(public.whim_search_learnings(trust => 'trusted'), '[]'::jsonb);
select is(public.whim_search_learnings(repo => 'octo/none'), '[]'::jsonb);
select is(jsonb_array_length(public.whim_search_learnings(most => 1)), 1);

select * from finish();
rollback;
