import { spawnSync } from "node:child_process";
import { type JsonWebKey, createHmac, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileCache } from "../actions/_lib/testing/compile-cache.ts";
import { roleKey, signerOfSecret } from "./store/role-key.ts";

const SECRET = "a-secret-that-is-long-enough-for-hs256";
const KEYS = { secretKey: `sb_secret_${"a".repeat(32)}`, publishableKey: `sb_publishable_${"b".repeat(32)}` };
const DAY = 24 * 60 * 60;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-key-"));
  await writeFile(path.join(folder, "keys.json"), JSON.stringify({ ...KEYS, jwtSecret: SECRET }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function storeKey(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, "store-key.ts"), ...args],
    { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", ...compileCache, ...env } },
  );
  return { status, stdout, stderr };
}

const json = (part: string) =>
  JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;

function read(token: string) {
  const [head = "", body = "", signature = ""] = token.trim().split(".");
  return {
    head: json(head),
    claims: json(body),
    signed: `${head}.${body}`,
    signature: Buffer.from(signature, "base64url"),
  };
}

const hmac = (text: string, secret: string) => createHmac("sha256", secret).update(text).digest();

test("a key names its role, when it was made, when it ends and itself", () => {
  const now = new Date("2026-11-21T12:00:00.700Z");
  const made = roleKey("reader", 30, signerOfSecret(SECRET, "here"), now);
  const { head, claims } = read(made.token);
  const iat = Date.parse("2026-11-21T12:00:00Z") / 1000;
  expect(head).toEqual({ alg: "HS256", typ: "JWT" });
  expect(claims).toEqual({ role: "whim_reader", iat, exp: iat + 30 * DAY, jti: made.jti });
  expect(made.expires).toEqual(new Date("2026-12-21T12:00:00Z"));
  expect(roleKey("reader", 30, signerOfSecret(SECRET, "here"), now).jti).not.toBe(made.jti);
});

test("the command prints the key alone, signed with the embedded store's secret, and the id beside it", () => {
  const { status, stdout, stderr } = storeKey(["--role", "worker", "--days", "7", "--data", folder]);
  expect(status).toBe(0);
  const { claims, signed, signature } = read(stdout);
  expect(claims).toMatchObject({ role: "whim_worker" });
  expect((claims["exp"] as number) - (claims["iat"] as number)).toBe(7 * DAY);
  expect(signature).toEqual(hmac(signed, SECRET));
  expect(stdout).toBe(`${stdout.trim()}\n`);
  expect(stderr).toBe(
    `whim_worker until ${new Date((claims["exp"] as number) * 1000).toISOString()}. To withdraw it before, keep its id: ${claims["jti"] as string}\n`,
  );
});

test("a project's secret comes by the environment; a named folder goes before it", () => {
  const other = "another-secret-that-is-long-enough-too";
  const ofProject = read(storeKey(["--role", "intake"], { WHIM_JWT_SECRET: other }).stdout);
  expect(ofProject.signature).toEqual(hmac(ofProject.signed, other));
  const ofFolder = read(storeKey(["--role", "intake", "--data", "."], { WHIM_JWT_SECRET: other }).stdout);
  expect(ofFolder.signature).toEqual(hmac(ofFolder.signed, SECRET));
});

test("a private ES256 key signs so that its public half verifies, and is named in the token", async () => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const jwk: JsonWebKey = { ...privateKey.export({ format: "jwk" }), kid: "my-key", alg: "ES256" };
  await writeFile(path.join(folder, "key.json"), JSON.stringify(jwk));
  const { head, claims, signed, signature } = read(
    storeKey(["--role", "reader", "--jwk", "key.json"]).stdout,
  );
  expect(head).toEqual({ alg: "ES256", typ: "JWT", kid: "my-key" });
  expect(claims).toMatchObject({ role: "whim_reader" });
  const { d: _, ...publicHalf } = jwk;
  const key = createPublicKey({ key: publicHalf, format: "jwk" });
  expect(signature).toHaveLength(64);
  expect(verify("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" }, signature)).toBe(true);
});

test.each([
  [["--role", "service_role"], '--role is "service_role": choose one of intake, worker, reader.'],
  [[], '--role is "": choose one of intake, worker, reader.'],
  [["--role", "worker", "--days", "0"], '--days is "0": give a whole number from 1 to 365.'],
  [["--role", "worker", "--days", "366"], '--days is "366": give a whole number from 1 to 365.'],
  [["--role", "worker", "--days", "1e2"], '--days is "1e2": give a whole number from 1 to 365.'],
  [["--role", "worker", "--jwk", "a", "--data", "b"], "--jwk and --data are both given"],
  [["--role", "worker", "--jwk", "none.json"], "none.json cannot be read: name the file"],
  [["--role", "worker", "--data", "none"], "start the embedded store there once"],
])("%j is refused", (args, message) => {
  const { status, stdout, stderr } = storeKey(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(message);
});

test("asking for a key makes no store and no keys", async () => {
  await rm(path.join(folder, "keys.json"));
  storeKey(["--role", "worker", "--data", folder]);
  expect(await readdir(folder)).toEqual([]);
});

test("a short secret is refused without being shown", () => {
  const { status, stderr } = storeKey(["--role", "worker"], { WHIM_JWT_SECRET: "hunter2" });
  expect(status).toBe(1);
  expect(stderr).toContain("The JWT secret in WHIM_JWT_SECRET has 7 bytes");
  expect(stderr).not.toContain("hunter2");
});

test.each([
  ["half a file", '{"kty":"EC","d":"hunter2'],
  ["a public key", '{"kty":"EC","crv":"P-256","kid":"k","x":"hunter2","y":"hunter2"}'],
  ["an RSA key", '{"kty":"RSA","kid":"k","d":"hunter2"}'],
  ["a list of keys", '[{"kty":"EC","crv":"P-256","kid":"k","d":"hunter2"}]'],
  ["a key without an id", '{"kty":"EC","crv":"P-256","d":"hunter2"}'],
])("%s is no signing key, and is not shown", async (_, content) => {
  await writeFile(path.join(folder, "key.json"), content);
  const { status, stderr } = storeKey(["--role", "worker", "--jwk", "key.json"]);
  expect(status).toBe(1);
  expect(stderr).toContain("key.json holds no private ES256 key");
  expect(stderr).not.toContain("hunter2");
});
