import { readFile } from "node:fs/promises";
import path from "node:path";

const GRANTS = path.resolve(import.meta.dirname, "../../supabase/schemas/90_grants.sql");

/** Who may call what, as 90_grants.sql says: the roles of Whim by name of the function. service_role may call them all. */
export async function designedGrants(): Promise<Map<string, Set<string>>> {
  const sql = (await readFile(GRANTS, "utf8")).replaceAll(/--[^\n]*/g, "");
  const designed = new Map<string, Set<string>>();
  for (const [, functions = "", roles = ""] of sql.matchAll(
    /grant execute on function\s+([^;']+?)\s+to ([^;']+);/g,
  ))
    for (const [, name = ""] of functions.matchAll(/public\.(\w+)/g))
      designed.set(
        name,
        new Set([...(designed.get(name) ?? []), ...roles.split(",").map((role) => role.trim())]),
      );
  return designed;
}
