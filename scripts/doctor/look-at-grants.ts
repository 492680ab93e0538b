import type { Postgres } from "../store/postgres.ts";
import { designedGrants } from "./designed-grants.ts";
import type { GrantFault } from "./facts.ts";

const ROLES = ["anon", "authenticated", "service_role", "whim_intake", "whim_worker", "whim_reader"];

/** Every right on Whim's functions that is not as designed. Hosted projects grant new functions to anon by themselves. */
export async function lookAtGrants(database: Postgres): Promise<GrantFault[]> {
  const designed = await designedGrants();
  const { rows } = await database.query(
    `select p.proname as name, r.role, has_function_privilege(r.role, p.oid, 'execute') as may
     from pg_proc as p
     cross join (select rolname::text as role from pg_roles where rolname = any ($1)) as r
     where p.pronamespace = 'public'::regnamespace and p.proname like 'whim\\_%'
     order by p.proname, r.role`,
    [ROLES],
  );
  return rows.flatMap((row): GrantFault[] => {
    const [name, role] = [String(row["name"]), String(row["role"])];
    const wanted = role === "service_role" || (designed.get(name)?.has(role) ?? false);
    if (wanted === row["may"]) return [];
    return [{ role, function: name, fault: wanted ? "missing" : "too much" }];
  });
}
