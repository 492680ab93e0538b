import { existsSync } from "node:fs";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

export type DatabaseAddress = {
  /** What may be shown. */
  host: string;
  /** For the driver. It holds the password: nothing prints it. */
  connection: string;
  /** False where nobody knows whose server it is that answers: encrypted for whoever that may be, or not even that. */
  isProven: boolean;
};

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];
const PROVING = ["verify-ca", "verify-full"];

/**
 * `sslmode` and `sslrootcert` mean what they mean to psql; the driver by itself takes `require` for a check by the
 * machine's own authorities, which Supabase's certificates do not pass. Without either it is encrypted over a network.
 */
export function databaseAddress(url: string): DatabaseAddress {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new ConfigurationError(
      "The database's address is none: give it as postgres://user:password@host:5432/postgres (Supabase: Connect → Session pooler). Characters like @ / # in the password are written as %40 %2F %23.",
    );
  const parsed = new URL(url);
  const { searchParams: asked } = parsed;
  const authority = asked.get("sslrootcert");
  if (authority === "system") {
    // The machine's own authorities; psql then takes nothing less than a whole check.
    asked.delete("sslrootcert");
    asked.set("sslmode", "verify-full");
  } else if (authority !== null && !existsSync(authority))
    throw new ConfigurationError(
      `The address names the certificate ${authority} (sslrootcert), which is not there: give the whole path of the file.`,
    );
  else if (authority !== null && !asked.has("sslmode")) asked.set("sslmode", "verify-full");
  if (asked.get("sslmode") === "verify-ca" && authority === null)
    throw new ConfigurationError(
      "The address says sslmode=verify-ca and names no authority: add &sslrootcert=FILE, or say verify-full.",
    );
  const isLocal = LOCAL.includes(parsed.hostname);
  if (!isLocal && !asked.has("sslmode")) asked.set("sslmode", "require");
  // The driver's own word, which psql does not have.
  const isPsqls = asked.has("sslmode") && asked.get("sslmode") !== "no-verify";
  if (isPsqls && !asked.has("uselibpqcompat")) asked.set("uselibpqcompat", "true");
  const isChecked = authority !== null || PROVING.includes(asked.get("sslmode") ?? "");
  return { host: parsed.host, connection: parsed.href, isProven: isLocal || isChecked };
}

/** For whoever types a password into a connection that nobody proved. */
export function unprovenNote({ host }: DatabaseAddress): string {
  return `Whose server answers at ${host} was not checked, as psql does not either: its certificate is Supabase's own, not a public one. To check it, download that (Database Settings → SSL Configuration) and end WHIM_DATABASE_URL in ?sslmode=verify-full&sslrootcert=FILE.`;
}
