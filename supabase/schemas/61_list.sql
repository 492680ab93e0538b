create or replace function public.whim_list(
  repo text default null,
  status text[] default null,
  source text default null,
  source_id text default null,
  search text default null,
  queue_order boolean default false,
  skip integer default 0,
  most integer default 50
) returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  rows integer := least(greatest(coalesce(whim_list.most, 50), 1), 200);
begin
  perform whim.admit();
  return (
    select jsonb_build_object(
      'items', coalesce(jsonb_agg(whim.item_json(w.id) order by shown.place) filter (where shown.place <= rows), '[]'::jsonb),
      -- One row more than the page tells whether there is another.
      'more', count(*) > rows
    )
    from (
      select page.id, row_number() over () as place
      from (
        select i.id from whim.work_items as i
        where (whim_list.repo is null or i.repo = whim_list.repo)
          and (whim_list.status is null or i.status = any (whim_list.status))
          and (whim_list.source is null or i.source = whim_list.source)
          and (whim_list.source_id is null or i.source_id = whim_list.source_id)
          and (whim_list.search is null or strpos(lower(i.title), lower(whim_list.search)) > 0)
        order by
          case when whim_list.queue_order then i.priority end,
          case when whim_list.queue_order then i.seq end,
          i.seq desc
        offset greatest(coalesce(whim_list.skip, 0), 0)
        limit rows + 1
      ) as page
    ) as shown
    join whim.work_items as w on w.id = shown.id
  );
end;
$$;
comment on function public.whim_list(text, text[], text, text, text, boolean, integer, integer) is
  'Items by repository, state, source or words of the title; the newest first, or in the order of the queue. At most 200 a page.';
