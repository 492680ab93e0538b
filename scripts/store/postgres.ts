import { Client } from "pg";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { databaseAddress } from "./database-address.ts";
import type { Asks, MigratableDatabase } from "./migrate.ts";

export type Postgres = MigratableDatabase & { close(): Promise<void> };

/** What nothing prints: it holds a password. */
export type DatabaseUrl = string;

/** A database by its address, in this process: on a command line its password could be read by everybody here. */
export async function openPostgres(url: DatabaseUrl): Promise<Postgres> {
  const { host, connection } = databaseAddress(url);
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

function advice(cause: unknown): string {
  const { code = "", message = "" } = cause as { code?: string; message?: string };
  if (/CERT|SELF_SIGNED|VERIFY|ISSUER/.test(code))
    return "Its certificate does not pass the check that the address asks for: name the authority's file with sslrootcert (Supabase: Database Settings → SSL Configuration), and the host as the certificate does.";
  if (message.includes("does not support SSL"))
    return "It takes no encrypted connections: inside a network of your own add ?sslmode=disable to the address.";
  if (code === "28P01" || code === "28000")
    return "Check user and password in the address (Supabase: Settings → Database → Reset password).";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "There is no such host: check the address.";
  if (code === "ENETUNREACH" || code === "EHOSTUNREACH")
    return "This network does not reach it; Supabase's direct address wants IPv6: take the session pooler's address.";
  if (code === "ECONNREFUSED") return "Nothing listens there: check host and port.";
  if (code === "3D000") return "There is no such database: check the name at the address's end.";
  return "Check the address, and that this machine may reach it.";
}
