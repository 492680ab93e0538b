/** What Studio's page asks of the database before it draws its list of tables; the fields that are changed here. */
export type Introspection = {
  tables: { schema: string; name: string; type: string; rows: number }[];
  views: { schema: string; name: string }[];
};

/**
 * The table editor lists tables only, and what people look at are views: they are told as tables, which the page then
 * reads like any other, and first, as that is what one comes for. None has a key, and the database lets nobody write to one.
 */
export function withViews<Found extends Introspection>(found: Found): Found {
  const views = found.views
    .filter((view) => view.schema === "whim")
    .map(({ schema, name }) => ({ schema, name, type: "table", rows: 0 }));
  return { ...found, tables: [...views, ...found.tables] };
}
