import { readFile } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { readArguments } from "./read-arguments.ts";
import { callerFolder } from "./caller-folder.ts";
import { startEmbeddedStore } from "./store/embedded.ts";
import { openPostgres } from "./store/postgres.ts";
import { exampleFolder } from "./seed/example-folder.ts";
import { type Seeded, seed } from "./seed/seed.ts";

const USAGE = `npm run seed -- [options]

Fills a store with three weeks of example work, for a look around in Studio: every state, costs, learnings, history.

  --data FOLDER       the embedded store in this folder (default .whim/example, beside real work's; not while it runs)
  WHIM_DATABASE_URL   in the environment: the database of a project
  --force             also beside real work; it cannot be taken out again but by hand
`;

try {
  const { values } = readArguments({
    options: {
      data: { type: "string" },
      force: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else report(await main(values.data, values.force), studioOf(values.data));
  // At once: PGlite overwrites process.exitCode when its Postgres ends.
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function main(data: string | undefined, force: boolean): Promise<Seeded> {
  const sql = await readFile(path.join(import.meta.dirname, "../supabase/example-data.sql"), "utf8");
  const url = process.env["WHIM_DATABASE_URL"] ?? "";
  if (data !== undefined && url !== "")
    throw new ConfigurationError("WHIM_DATABASE_URL and --data are both given: a store is one of them.");
  if (url !== "") {
    const database = await openPostgres(url);
    try {
      return await seed(database, sql, { force });
    } finally {
      await database.close();
    }
  }
  const store = await startEmbeddedStore({ data: exampleFolder(data) });
  try {
    return await seed(store.database, sql, { force });
  } finally {
    await store.close();
  }
}

function studioOf(data: string | undefined): string {
  if (process.env["WHIM_DATABASE_URL"]) return "the project's Studio, schema whim";
  return `Studio: npm run store -- --data ${data ?? path.relative(callerFolder(), exampleFolder(data))}`;
}

function report({ added, items }: Seeded, shownBy: string): void {
  console.log(
    added === 0
      ? `Nothing to add: its ${items} items are there.`
      : `${added} items of three weeks, with their iterations, proofs, learnings and history. Look at them in ${shownBy}.`,
  );
}
