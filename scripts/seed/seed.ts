import { ConfigurationError } from "../../actions/_lib/errors.ts";
import type { MigratableDatabase } from "../store/migrate.ts";

export type Seeded = { added: number; items: number };

const COUNT = "select count(*) as n from whim.work_items as w where w.metadata ? 'example'";

/** Puts the example in, or adds nothing where it is. Beside real work only with `force`. */
export async function seed(
  database: MigratableDatabase,
  sql: string,
  { force }: { force: boolean },
): Promise<Seeded> {
  let [before, after] = [0, 0];
  try {
    await database.transaction(async (transaction) => {
      // Only the owner sees rows past row security.
      const count = async () => {
        await transaction.exec("set local role whim_owner");
        const { rows } = await transaction.query(COUNT);
        await transaction.exec("reset role");
        return Number(rows[0]?.["n"]);
      };
      before = await count();
      await transaction.query("select set_config('whim.seed_beside_real_items', $1, true)", [
        force ? "on" : "off",
      ]);
      await transaction.exec(sql);
      after = await count();
    });
  } catch (cause) {
    const { code, hint } = cause as { code?: string; hint?: string };
    if (code === "PT468")
      throw new ConfigurationError(`${(cause as Error).message}: nothing was added. ${hint ?? ""}`, {
        cause,
      });
    if (code === "42P01" || code === "42704" || code === "22023")
      throw new ConfigurationError("The store has no schema of Whim yet: npm run migrate, then this again.", {
        cause,
      });
    throw cause;
  }
  return { added: after - before, items: after };
}
