do $$
begin
  if pg_catalog.to_regtype('whim.priority') is null then
    create type whim.priority as enum ('critical', 'high', 'medium', 'low');
  end if;
end;
$$;
comment on type whim.priority is 'In the order of the queue.';
