import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite/vector";
import { type ServerType, serve } from "@hono/node-server";
import { App } from "@supabase/lite";
import { createPgliteConnection } from "@supabase/lite/pglite";
import { Hono } from "hono";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { databaseFolder } from "./database-folder.ts";
import { type DatabaseImage, imageOf } from "./database-image.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrate } from "./migrate.ts";
import { printWithoutArguments } from "./printed-errors.ts";
import { servedRoles } from "./served-roles.ts";
import { storeSecrets } from "./secrets.ts";
import { strictParameters } from "./strict-parameters.ts";
import { studio } from "./studio.ts";

export type EmbeddedStore = {
  url: string;
  secretKey: string;
  publishableKey: string;
  jwtSecret: string;
  studioUrl: string;
  /** The database itself, for tests and tools of this process. */
  database: PGlite;
  close(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Where the data lives; null keeps it in memory. */
  data: string | null;
  /** 0 takes a free one. Studio gets the next free one of its own. */
  port?: number;
  reset?: boolean;
  /** SQL before the migrations: what a hosted project has that this one has not. */
  before?: string;
  /** What a new database begins as: an empty one unless told otherwise. */
  image?: DatabaseImage;
  /** SQL that a database which this start makes begins with; one that was there keeps what its owner set. */
  begins?: string;
  log?: (line: string) => void;
};

/** Supabase's API over a Postgres in this process: the same client, the same functions, nothing to install. */
export async function startEmbeddedStore(options: EmbeddedOptions): Promise<EmbeddedStore> {
  const log = options.log ?? (() => {});
  const folder = options.data === null ? null : path.resolve(options.data);
  const port = options.port ?? 0;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigurationError(
      `The port is "${port}": give a whole number from 0 (any free one) to 65535.`,
    );
  }
  // Undone in reverse, also when the start stops half-way: a folder is free only when nobody has it open.
  const closing: (() => void | Promise<void>)[] = [];
  const close = async () => {
    for (let step = closing.pop(); step !== undefined; step = closing.pop()) await step();
  };
  try {
    if (folder !== null) closing.push(lockFolder(folder));
    const kept = folder === null ? null : databaseFolder(folder, options.reset ?? false);
    const secrets = await storeSecrets(folder);
    log("starting Postgres (PGlite with pgvector) …");
    const image = options.image ?? imageOf();
    const isNew = kept === null || kept.isNew;
    const begin = isNew ? await image.read() : null;
    const connection = await createPgliteConnection({
      url: kept?.files ?? "memory://",
      pgliteOptions: { extensions: { vector }, ...(begin === null ? {} : { loadDataDir: begin }) },
    });
    connection.normalizeDbError = printWithoutArguments;
    const database = connection.driver;
    await keepExitCode(() => database.waitReady).catch((cause: unknown) => {
      if (kept === null) throw cause;
      throw new ConfigurationError(
        `The database in ${kept.files} does not open: put a copy of it back, or start with --reset, which forgets what is stored and keeps the keys.`,
        { cause },
      );
    });
    closing.push(() => keepExitCode(() => connection.close()));
    if (isNew && begin === null) await image.keep(database);
    await strictParameters(database);
    await database.exec(options.before ?? "");
    await migrate(database, log);
    if (isNew) await database.exec(options.begins ?? "");
    kept?.isMade();
    // The embedded Studio works as service_role. Looking is free; what may be edited are the knobs and the requests.
    await database.exec(`
      grant usage on schema whim to service_role;
      grant select on all tables in schema whim to service_role;
      -- For the views, and for the index that an edited learning is written into.
      grant execute on function whim.budget_day, whim.collides, whim.touches_overlap, whim.words_here, whim.words_mark to service_role;
      grant update on whim.settings, whim.repositories, whim.providers to service_role;
      grant update (priority, cancel_requested, pause_requested, max_iterations, max_minutes, max_usd, available_at)
        on whim.work_items to service_role;
      grant update (kill_requested) on whim.workers to service_role;
      grant update (trust, shared) on whim.learnings to service_role;
      grant insert, delete on whim.revoked_keys to service_role;
      alter role service_role bypassrls;
    `);

    const api = new App({
      connection,
      auth: {
        enabled: false,
        jwt_secret: secrets.jwtSecret,
        secret_key: secrets.secretKey,
        publishable_key: secrets.publishableKey,
      },
      api: { schemas: ["public"] },
      options: { server: { disableStudio: true, admin: false } },
    });
    const token = randomBytes(24).toString("base64url");
    const apiServer = await listen(restOnly(api), port);
    closing.push(() => apiServer.close());
    const studioServer = await listen(studio(connection, secrets.jwtSecret, token), 0);
    closing.push(() => studioServer.close());
    return {
      ...secrets,
      url: apiServer.url,
      studioUrl: `${studioServer.url}/?token=${token}`,
      database,
      close,
    };
  } catch (error) {
    await close();
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
      throw new ConfigurationError(
        `Port ${port} is taken: stop what uses it, or choose another with --port.`,
        { cause: error },
      );
    }
    throw error;
  }
}

/** Postgres in WebAssembly sets process.exitCode: to 99 when it has started, to 0 when it ends. Here it is not the process. */
async function keepExitCode(work: () => Promise<void>): Promise<void> {
  const before = process.exitCode;
  try {
    await work();
  } finally {
    process.exitCode = before;
  }
}

/** Lite's `/_system` tells whoever asks, without a key, every table of every schema and where the data lies. */
function restOnly(app: App): Hono {
  return new Hono().use(servedRoles).all("/rest/v1/*", (c) => app.server.fetch(c.req.raw));
}

async function listen(app: Hono, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, () => resolve(starting));
    starting.once("error", reject);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        if ("closeAllConnections" in server) server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
