import { openTestDatabase } from "../../actions/_lib/testing/database.ts";
import { cell } from "./generated-part.ts";

type Setting = { name: string; fallback: string | null; meaning: string };
type Callable = { name: string; args: string; meaning: string; roles: string[] };

/** What the database itself says of its settings and functions: their comments, defaults and grants. */
export async function storeTables(): Promise<{
  settings: string[];
  defaults: Map<string, string>;
  functions: string[];
}> {
  const database = await openTestDatabase("schemas");
  try {
    const settings = await database.query<Setting>(`
      select c.column_name as name, to_jsonb(s) ->> c.column_name as fallback,
        col_description('whim.settings'::regclass, c.ordinal_position) as meaning
      from information_schema.columns as c cross join whim.settings as s
      where c.table_schema = 'whim' and c.table_name = 'settings' and c.column_name <> 'id'
      order by c.ordinal_position`);
    const functions = await database.query<Callable>(`
      select p.proname as name, array_to_string(p.proargnames, ', ') as args, obj_description(p.oid, 'pg_proc') as meaning,
        array(
          select substr(r, 6) from unnest(array['whim_intake', 'whim_worker', 'whim_reader']) as r
          where has_function_privilege(r, p.oid, 'execute')
        ) as roles
      from pg_proc as p
      where p.pronamespace = 'public'::regnamespace and p.proowner = 'whim_owner'::regrole
      order by p.proname`);
    return {
      settings: [
        "| Column | Default | Meaning |",
        "| --- | --- | --- |",
        ...settings.rows.map(
          ({ name, fallback, meaning }) => `| \`${name}\` | ${shown(fallback)} | ${cell(meaning)} |`,
        ),
      ],
      defaults: new Map(settings.rows.map(({ name, fallback }) => [name, shown(fallback)])),
      functions: [
        "| Function | What it does | intake | worker | reader |",
        "| --- | --- | --- | --- | --- |",
        ...functions.rows.map(({ name, args, meaning, roles }) => {
          const marks = ["intake", "worker", "reader"].map((role) => (roles.includes(role) ? "✓" : ""));
          return `| \`${name}(${args})\` | ${cell(meaning)} | ${marks.join(" | ")} |`;
        }),
      ],
    };
  } finally {
    await database.close();
  }
}

/** Money has four places in the store, which say nothing here. */
function shown(fallback: string | null): string {
  return fallback?.replace(/\.0+$/, "") ?? "empty";
}
