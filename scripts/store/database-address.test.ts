import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";
import { databaseAddress, unprovenNote } from "./database-address.ts";
import { openPostgres } from "./postgres.ts";

const HOSTED = "postgres://postgres.abc:hunter2@aws-0-eu-central-1.pooler.supabase.com:5432/postgres";

let folder: string;
let server: RealPostgres;
let url: string;
/** A server with a certificate that no public authority signed, as Supabase's are. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-tls-"));
  for (const name of ["server", "other"]) execFileSync("openssl", certify(name), { stdio: "pipe" });
  // As root the server runs as nobody, who then owns its key.
  const key = path.join(folder, "server.key");
  chmodSync(folder, 0o755);
  chmodSync(key, 0o600);
  if (process.getuid?.() === 0) chownSync(key, 65_534, 65_534);
  server = await startPostgres({
    settings: ["ssl=on", `ssl_cert_file=${path.join(folder, "server.crt")}`, `ssl_key_file=${key}`],
  });
  ({ url } = await server.database("empty"));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function certify(name: string): string[] {
  const [key, out] = [path.join(folder, `${name}.key`), certificate(name)];
  const self = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${name} -addext subjectAltName=DNS:localhost`;
  return [...self.split(" "), "-keyout", key, "-out", out];
}

const certificate = (name: string) => path.join(folder, `${name}.crt`);

async function isEncrypted(address: string): Promise<unknown> {
  const database = await openPostgres(address);
  try {
    const { rows } = await database.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()");
    return rows[0]?.["ssl"];
  } finally {
    await database.close();
  }
}

test("over a network it is encrypted without a word, and that nobody proved whose server it is gets said", () => {
  const address = databaseAddress(HOSTED);
  expect(new URL(address.connection).searchParams.get("sslmode")).toBe("require");
  expect(address.isProven).toBe(false);
  expect(unprovenNote(address)).toContain("?sslmode=verify-full&sslrootcert=FILE");
  expect(unprovenNote(address)).not.toContain("hunter2");
  expect(databaseAddress(url)).toEqual({ host: new URL(url).host, connection: url, isProven: true });
});

test("the machine's own authorities are asked by the name that psql has for them", () => {
  const { connection, isProven } = databaseAddress(`${HOSTED}?sslrootcert=system`);
  const asked = new URL(connection).searchParams;
  expect([asked.get("sslmode"), asked.get("sslrootcert"), isProven]).toEqual(["verify-full", null, true]);
});

test("to require encryption, as addresses that are copied do, takes no authority that the machine knows", async () => {
  expect(await isEncrypted(url)).toBe(false);
  expect(await isEncrypted(`${url}?sslmode=require`)).toBe(true);
  expect(await isEncrypted(`${url}?sslmode=no-verify`)).toBe(true);
});

test("with its authority named the server has to be the one, by its name as well", async () => {
  const named = url.replace("127.0.0.1", "localhost");
  const authority = `sslrootcert=${certificate("server")}`;
  expect(await isEncrypted(`${named}?${authority}`)).toBe(true);
  expect(await isEncrypted(`${named}?sslmode=verify-full&${authority}`)).toBe(true);
  expect(await isEncrypted(`${url}?sslmode=verify-ca&${authority}`)).toBe(true);
  await expect(isEncrypted(`${url}?${authority}`)).rejects.toThrow("Its certificate does not pass the check");
  await expect(isEncrypted(`${named}?sslrootcert=${certificate("other")}`)).rejects.toThrow(
    "name the authority's file with sslrootcert",
  );
  await expect(isEncrypted(`${named}?sslmode=verify-full`)).rejects.toThrow("does not pass the check");
});

test("an authority's file that is not there is named, and so is that one is wanted", async () => {
  expect(() => databaseAddress(`${HOSTED}?sslmode=verify-ca`)).toThrow(
    "names no authority: add &sslrootcert",
  );
  await expect(openPostgres(`${url}?sslrootcert=/none/ca.crt`)).rejects.toThrow(
    "names the certificate /none/ca.crt (sslrootcert), which is not there",
  );
});

test("a server without encryption is met with what to do inside a network of one's own", async () => {
  const plain = await startPostgres();
  try {
    const address = (await plain.database("empty")).url;
    await expect(openPostgres(`${address}?sslmode=require`)).rejects.toThrow("add ?sslmode=disable");
  } finally {
    await plain.close();
  }
});
