begin;
set local role whim_owner;
select plan(6);

update whim.settings set cooldown_seconds = 0, max_workers = 10;

select public.whim_enqueue('octo/secret', 'issue', '1', 'T', 's', 'main', private => true);
select public.whim_enqueue('octo/open', 'issue', '2', 'T', 's', 'main', private => false);
select public.whim_enqueue('octo/closed', 'issue', '3', 'T', 's', 'main', private => true);
select public.whim_enqueue('octo/unknown', 'issue', '4', 'T', 's', 'main');
select public.whim_claim('k' || n, n, 'r') from generate_series(1, 4) as n;
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'the parser is secret'))) from whim.work_items where source_id = '1';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'the parser is open'))) from whim.work_items where source_id = '2';
select public.whim_learn(id, lease_token, fence, jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'the parser is unknown'))) from whim.work_items where source_id = '4';
update whim.learnings set trust = 'trusted', shared = true;
create temporary table got as
select source_id, (select string_agg(r ->> 'content', ', ' order by r ->> 'content') from jsonb_array_elements(public.whim_recall(id, lease_token, fence, 'parser')) as r) as learnings from whim.work_items;
select is((select learnings from got where source_id = '1'), 'the parser is open, the parser is secret', 'private may hear of all that is shared and known');
select is((select learnings from got where source_id = '2'), 'the parser is open', 'public: nothing private, nothing unknown');
select is((select learnings from got where source_id = '3'), 'the parser is open, the parser is secret');
select is((select learnings from got where source_id = '4'), 'the parser is open, the parser is unknown', 'unknown is taken for public');
select throws_ok($$insert into whim.learning_uses (learning_id, item_id) select l.id, w.id from whim.learnings as l, whim.work_items as w
  where l.repo = 'octo/secret' and w.repo = 'octo/open'$$, 'PT465', null, 'the row itself is impossible');
update whim.learnings set shared = false;
select throws_ok($$insert into whim.learning_uses (learning_id, item_id) select l.id, w.id from whim.learnings as l, whim.work_items as w
  where l.repo = 'octo/open' and w.repo = 'octo/closed'$$, 'PT465', null, 'nor one of what is not shared');

select * from finish();
rollback;
