import { Client } from "pg";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import type { Asks, MigratableDatabase } from "./migrate.ts";

export type Postgres = MigratableDatabase & { close(): Promise<void> };

/** What nothing prints: it holds a password. */
export type DatabaseUrl = string;

/** A database by its address, in this process: on a command line its password could be read by everybody here. */
export async function openPostgres(url: DatabaseUrl): Promise<Postgres> {
  const { host, connection } = understood(url);
  const client = new Client({ connectionString: connection, connectionTimeoutMillis: 15_000 });
  // What the migrations have to say is no failure, and a connection that ends is met by the next query.
  client.on("notice", () => {});
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (cause) {
    await client.end().catch(() => {}); // it was never there
    throw new ConfigurationError(`The database at ${host} does not let us in. ${advice(cause)}`, { cause });
  }
  const asks: Asks = {
    exec: (sql) => client.query(sql),
    query: (sql, values = []) => client.query(sql, values),
  };
  return {
    ...asks,
    async transaction(work) {
      await client.query("begin");
      try {
        await work(asks);
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw error;
      }
    },
    close: () => client.end(),
  };
}

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/** Over a network it is encrypted, as psql and the Supabase CLI do; `sslrootcert` in the address checks the certificate too. */
function understood(url: DatabaseUrl): { host: string; connection: string } {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new ConfigurationError(
      "The database's address is none: give it as postgres://user:password@host:5432/postgres (Supabase: Connect → Session pooler). Characters like @ / # in the password are written as %40 %2F %23.",
    );
  const parsed = new URL(url);
  if (!LOCAL.includes(parsed.hostname) && !parsed.searchParams.has("sslmode")) {
    parsed.searchParams.set("sslmode", "require");
    parsed.searchParams.set("uselibpqcompat", "true");
  }
  return { host: parsed.host, connection: parsed.href };
}

function advice(cause: unknown): string {
  const { code = "" } = cause as { code?: string };
  if (code === "28P01" || code === "28000")
    return "Check user and password in the address (Supabase: Settings → Database → Reset password).";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "There is no such host: check the address.";
  if (code === "ENETUNREACH" || code === "EHOSTUNREACH")
    return "This network does not reach it; Supabase's direct address wants IPv6: take the session pooler's address.";
  if (code === "ECONNREFUSED") return "Nothing listens there: check host and port.";
  if (code === "3D000") return "There is no such database: check the name at the address's end.";
  return "Check the address, and that this machine may reach it.";
}
