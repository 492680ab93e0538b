import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { harmlessText } from "../outbound-text.ts";
import { secretScan } from "./secret-scan.ts";

/** Always the same: by chance the letters beside a fragment can be the key's next ones. */
const KEY = `sk-ant-oat01-${createHash("sha384").update("a key of nobody").digest("base64url")}-AA`;
const TOKEN = `ghs_${randomBytes(30)
  .toString("base64")
  .replaceAll(/[^A-Za-z0-9]/g, "x")
  .padEnd(36, "y")}`;
const scan = secretScan([KEY, TOKEN]);
const body = KEY.slice("sk-ant-oat01-".length);
const bytes = Buffer.from(KEY);
const each = (spell: (byte: number) => string, between = "") => [...bytes].map(spell).join(between);
const hex = (byte: number) => byte.toString(16).padStart(2, "0");
/** No piece between two escapes is long enough to be found by itself. */
const some = (spell: (byte: number) => string) =>
  Array.from(KEY, (char, at) => (at % 9 === 4 ? spell(char.charCodeAt(0)) : char)).join("");

test.each<[string, string]>([
  ["as it is", KEY],
  ["reversed", Array.from(KEY).toReversed().join("")],
  ["in capitals", KEY.toUpperCase()],
  ["in base64", Buffer.from(KEY).toString("base64")],
  ["in base64 after one other byte", Buffer.from(`"${KEY}"`).toString("base64")],
  ["in base64 after two other bytes", Buffer.from(`: ${KEY}\n`).toString("base64")],
  ["in base64 over several lines", Buffer.from(KEY).toString("base64").replaceAll(/.{20}/g, "$&\n")],
  ["in base64url", Buffer.from(`ab${KEY}`).toString("base64url")],
  ["in hexadecimal", bytes.toString("hex")],
  ["in hexadecimal capitals with colons", each(hex, ":").toUpperCase()],
  ["in \\x escapes", each((byte) => `\\x${hex(byte)}`)],
  ["in \\u escapes", each((byte) => `\\u00${hex(byte)}`)],
  ["as an array of bytes", `[${each(String, ", ")}]`],
  ["as an array of 0x bytes", `[${each((byte) => `0x${hex(byte)}`, ", ")}]`],
  ["in octal escapes", each((byte) => `\\${byte.toString(8).padStart(3, "0")}`)],
  ["URL-encoded to the last letter", each((byte) => `%${hex(byte)}`)],
  ["with some letters escaped as in an address", some((char) => `%${hex(char)}`)],
  ["with some letters escaped as in a string", some((char) => `\\x${hex(char)}`)],
  ["with some letters escaped as in JSON", some((char) => `\\u00${hex(char)}`)],
  ["with some letters escaped as in newer strings", some((char) => `\\u{${hex(char)}}`)],
  ["with some letters escaped as in HTML", some((char) => `&#${char};`)],
  ["with some letters escaped as in HTML, in sixteens", some((char) => `&#x${hex(char)};`)],
  ["a letter a line", Array.from(KEY).join("\n")],
  ["with zero-width characters between", Array.from(KEY).join("\u200B")],
  ["in UTF-16", Buffer.from(KEY, "utf16le").toString("latin1")],
  ["added up from two strings", `const key = "${KEY.slice(0, 30)}" +\n      "${KEY.slice(30)}";`],
  ["one long fragment", body.slice(10, 30)],
])("a secret of the job is found %s, and taken out of a text", (_, spelt) => {
  const text = `first line\nvalue: ${spelt} and more\n`;
  for (const content of [text, Buffer.from(text)])
    expect(scan.find(content)).toContainEqual(
      expect.objectContaining({ kind: expect.stringContaining("a secret of this job") as string }),
    );
  const { text: clean, found } = scan.redact(text);
  expect(found).not.toEqual([]);
  expect(clean).toMatch(/^first line\nvalue: [^]*\[redacted: /);
  expect(scan.redact(clean)).toEqual({ text: clean, found: [] });
  expect(clean).toContain(" and more\n");
  expect(JSON.stringify(found)).not.toContain(body.slice(0, 16));
});

const long = (n: number, alphabet = "abcdefghijkmnpqrstuvwyzABCDEFGHJKLMNPQRSTUVWYZ123456789") =>
  [...randomBytes(n)].map((byte) => alphabet[byte % alphabet.length]).join("");
const jwt = (payload: object) =>
  [{ alg: "HS256", typ: "JWT" }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".") + `.${long(43)}`;

test.each<[string, string]>([
  ["an Anthropic credential", `sk-ant-oat01-${long(90)}`],
  ["an Anthropic credential", `sk-ant-api03-${long(93)}AA`],
  ["an Anthropic credential", `sk-ant-admin01-${long(90)}`],
  ["a Supabase secret key", `sb_secret_${long(31)}`],
  ["a Supabase access token", `sbp_${long(40, "0123456789abcdef")}`],
  ["a Supabase key with a privileged role", jwt({ iss: "supabase", role: "service_role" })],
  ["a Supabase key with a privileged role", jwt({ role: "whim_worker", exp: 1 })],
  ["a GitHub token", `ghp_${long(36)}`],
  ["a GitHub token", `ghs_${long(6, "123456789")}_${jwt({ iss: "github" })}`],
  ["a GitHub token", `github_pat_${long(22)}_${long(59)}`],
  ["an AWS access key", `AKIA${long(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}`],
  ["an AWS secret key", `aws_secret_access_key = "${long(40)}"`],
  ["a Google API key", `AIza${long(35)}`],
  ["a Slack token", `xoxb-${long(12, "123456789")}-${long(12, "123456789")}-${long(24)}`],
  ["a Slack webhook", `https://hooks.slack.com/services/T${long(10)}/B${long(10)}/${long(24)}`],
  ["an npm token", `npm_${long(36)}`],
  ["an npm token", `//packages.example/:_authToken=${long(36)}`],
  ["a PyPI token", `pypi-AgEIcHlwaS5vcmc${long(80)}`],
  ["an OpenAI key", `sk-proj-${long(60)}`],
  ["a Stripe key", `sk_live_${long(24)}`],
  ["a private key", `-----BEGIN PRIVATE KEY-----\n${long(64)}\n${long(64)}\n-----END PRIVATE KEY-----`],
  ["a private key", `"-----BEGIN RSA PRIVATE KEY-----\\n${long(64)}\\n${long(64)}\\n"`],
  ["an address with a password", `postgres://app:${long(16)}1a@db.internal.net:5432/app`],
])("%s is found by its form: in text, in UTF-16, among other bytes", (kind, value) => {
  const plain = secretScan([]);
  expect(plain.find(`x = '${value}';`)).toMatchObject([{ kind, line: 1 }]);
  expect(plain.find(Buffer.from(`\n\nx = '${value}';`, "utf16le"))).toMatchObject([{ kind }]);
  const binary = Buffer.concat([
    randomBytes(9).fill(1),
    Buffer.from(`\0${value}\0`),
    Buffer.from([255, 254]),
  ]);
  expect(plain.find(binary)).toMatchObject([{ kind }]);
  const { text } = plain.redact(`before '${value}' after`);
  expect(text).toMatch(/^before .*\[redacted: .*after$/s);
  expect(text).not.toContain(value.slice(-20));
});

test("a token of anybody's is found behind escapes, in a large text as well, with its line", () => {
  const token = `ghp_${long(36)}`;
  const spelt = token.replaceAll("_", "%5F").replaceAll(/[a-f]/g, (char) => `\\x${hex(char.charCodeAt(0))}`);
  const text = `${"100%25 of it\n".repeat(60_000)}x = '${spelt}';\nafter\n`;
  expect(secretScan([]).find(text)).toMatchObject([{ kind: "a GitHub token", line: 60_001 }]);
  const { text: clean } = secretScan([]).redact(text);
  expect(clean).toMatch(/100%25 of it\nx = '\[redacted: a GitHub token\]';\nafter\n$/);
});

test.each([
  ["a publishable key", `sb_publishable_${long(31)}`],
  ["an anonymous key", jwt({ iss: "supabase", role: "anon" })],
  ["a place for a token", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  ["Amazon's example", "AKIAIOSFODNN7EXAMPLE"],
  ["the header of a key alone", 'if (text.startsWith("-----BEGIN PRIVATE KEY-----\\n")) parse(text);'],
  ["a database of the developer's machine", "postgres://postgres:postgres1234@localhost:5432/app"],
  ["a commit", "8015348bbf7c0ffee8015348bbf7c0ffee801534"],
  ["an integrity", `sha512-${randomBytes(64).toString("base64")}`],
  ["what is public of a known secret", "Keys begin with sk-ant-oat01- or ghs_ and are long"],
  ["a short piece of a known secret", body.slice(4, 12)],
])("%s is nobody's secret", (_, text) => {
  expect(scan.find(text)).toEqual([]);
  expect(scan.redact(text).text).toBe(text);
});

test("what several known secrets share, or what is public in them, is not looked for", () => {
  const service = jwt({ iss: "supabase", ref: "abcdefghijklmnopqrst", role: "service_role" });
  const anon = jwt({ iss: "supabase", ref: "abcdefghijklmnopqrst", role: "anon" });
  const careful = secretScan([
    service,
    "postgres://postgres:hunter2hunter2@db.abcdefghijklmnopqrst.supabase.co/postgres",
  ]);
  expect(careful.find(`${anon} https://db.abcdefghijklmnopqrst.supabase.co`)).toEqual([]);
  expect(careful.find(service.slice(-30))).toMatchObject([{ kind: "a secret of this job" }]);
  expect(careful.find("password: hunter2hunter2")).toMatchObject([{ kind: "a secret of this job" }]);
});

test("a secret is found in a text that was made harmless before", () => {
  const secret = "p@ss#1word-x&y<z12345";
  const shown = harmlessText(`it is ${secret}.`, 500);
  expect(shown).not.toContain(secret);
  expect(secretScan([secret]).redact(shown).text).toBe("it is [redacted: a secret of this job].");
});

test("each secret is told with its line, once a line, wherever a stream is cut", () => {
  const other = `ghp_${long(36)}`;
  const filler = "const nothing = 'to see here';\n".repeat(20_000);
  const text = `${filler}${KEY}\n${filler}${other} ${other}\n${filler}${TOKEN}`;
  const expected = scan.find(text).map(({ kind, line }) => [kind, line]);
  expect(expected).toEqual([
    ["a secret of this job", 20_001],
    ["a GitHub token", 40_002],
    ["a secret of this job", 60_003],
  ]);
  const content = Buffer.from(text);
  for (const size of [1000, 65_536, (256 << 10) + 7]) {
    const stream = scan.stream();
    for (let at = 0; at < content.length; at += size) stream.push(content.subarray(at, at + size));
    expect(stream.end().map(({ kind, line }) => [kind, line])).toEqual(expected);
  }
});

test("zero bytes, of a binary file or of UTF-16, do not move the line of what follows them", () => {
  const token = `ghp_${long(36)}`;
  const binary = Buffer.concat([Buffer.from("\0\0\0\n".repeat(1000)), Buffer.from(`"${token}"\n`)]);
  expect(scan.find(binary)).toMatchObject([{ kind: "a GitHub token", line: 1001 }]);
  const wide = Buffer.from(`${"one\n".repeat(1000)}"${token}"\n`, "utf16le");
  expect(scan.find(wide)).toMatchObject([{ kind: "a GitHub token", line: 1001 }]);
});

test.each([
  "eyJ",
  "eyJaaaaaaaaaaa.",
  "https://a:",
  "-----BEGIN PRIVATE KEY-----\n",
  "-----BEGIN A A ",
  "aws_secret_access_key",
  "1234567890:AA",
  "xoxb-",
  "ghp_",
  "\0",
  "%41",
  String.raw`\u{41}`,
])("two megabytes of %j are judged in time that grows with them, not with their square", (part) => {
  const text = part.repeat(2_000_000 / part.length);
  expect(scan.find(text).filter(({ kind }) => kind.includes("this job"))).toEqual([]);
  expect(scan.redact(text).text.length).toBeGreaterThan(0);
});

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test("a text that is full of secrets is redacted about as fast as they are found, and each is said with its line", () => {
  const lines = Array.from({ length: 10_000 }, () => `npm_${long(36)}`);
  const content = lines.join("\n");
  const finding = processorMs(() => scan.find(content));
  const { text, found } = scan.redact(content);
  expect(text).not.toContain("npm_");
  expect(found.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
  expect(processorMs(() => scan.redact(content))).toBeLessThan(10 * finding);
});

test("ordinary code is let through: lockfiles, sources, minified bundles, binaries", () => {
  const modules = path.resolve(import.meta.dirname, "../../../node_modules");
  const roots = [
    "typescript",
    "vitest",
    "yaml",
    "ajv",
    "hono",
    "@octokit",
    "@actions",
    "@vercel/ncc",
    "undici",
  ];
  const files = [path.join(modules, "../package-lock.json")];
  for (const root of roots)
    for (const entry of readdirSync(path.join(modules, root), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name));
  let size = 0;
  const wrong = files.filter((file) => {
    const content = readFileSync(file);
    size += content.length;
    return scan.find(content).length > 0;
  });
  console.log(
    `${wrong.length} of ${files.length} files (${Math.round(size / 1e6)} MB) were taken for secrets`,
  );
  // Documentation that shows whole tokens, made up or not, is told from a leak by a person.
  expect(wrong.filter((file) => !file.endsWith("README.md"))).toEqual([]);
  expect(wrong.length / files.length).toBeLessThan(0.002);
});
