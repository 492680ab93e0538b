import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { SCHEMA_VERSION } from "../actions/_lib/store/schema-version.ts";
import { readArguments } from "./read-arguments.ts";
import { dataFolder } from "./store/data-folder.ts";
import { startEmbeddedStore } from "./store/embedded.ts";
import { migrate } from "./store/migrate.ts";
import { openPostgres } from "./store/postgres.ts";
import { readSecrets } from "./store/secrets.ts";

const USAGE = `npm run migrate -- [options]

Brings a store to the schema of this version, and says what that changed. Twice changes nothing; a newer store is refused.

  --data FOLDER       the embedded store in this folder (not while it runs)
  WHIM_DATABASE_URL   in the environment: the database of a project, as postgres://user:password@host:5432/postgres.
                      Encrypted; ?sslmode=verify-full&sslrootcert=FILE also checks whose server it is
`;

try {
  const { values } = readArguments({
    options: { data: { type: "string" }, help: { type: "boolean", default: false } },
  });
  if (values.help) console.log(USAGE);
  else report(await main(values.data === undefined ? undefined : dataFolder(values.data)));
  // At once: PGlite overwrites process.exitCode when its Postgres ends.
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function main(data: string | undefined): Promise<string[]> {
  const url = process.env["WHIM_DATABASE_URL"] ?? "";
  if (data === undefined && url === "")
    throw new ConfigurationError(
      "Which store? Set WHIM_DATABASE_URL to a project's database, or name the embedded store's folder with --data.",
    );
  if (data === undefined) {
    const database = await openPostgres(url);
    try {
      return await migrate(database);
    } finally {
      await database.close();
    }
  }
  if ((await readSecrets(data)) === null)
    throw new ConfigurationError(
      `There is no store in ${data}: \`npm run store -- --data ${data}\` makes one there.`,
    );
  const applied: string[] = [];
  // Every start of it migrates.
  const store = await startEmbeddedStore({
    data,
    log: (line) => void (line.startsWith("applying ") && applied.push(line.slice("applying ".length))),
  });
  await store.close();
  return applied;
}

function report(applied: string[]): void {
  for (const file of applied) console.log(`applied ${file}`);
  console.log(
    applied.length === 0
      ? `Up to date: schema ${SCHEMA_VERSION}. Nothing was changed.`
      : `The store has schema ${SCHEMA_VERSION} now.`,
  );
}
