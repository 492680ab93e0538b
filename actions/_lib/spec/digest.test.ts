import { expect, test } from "vitest";
import { SHOP, specSample } from "../testing/spec.ts";
import { DIGEST_LIMITS, digestOf } from "./digest.ts";
import { namedFiles } from "./named-files.ts";
import { treeLines } from "./tree-lines.ts";

const sample = specSample();
const names = (digest: { parts: { name: string }[] }) => digest.parts.map(({ name }) => name);
const withConfig = (text: string) => sample.repository({ ...SHOP, ".whim/config.yml": text });
const part = (digest: { parts: { name: string; text: string }[] }, name: string) =>
  digest.parts.find((one) => one.name === name)?.text;

test("tree, commands, the files that are named, advice, README and manifests, in that order", async () => {
  const digest = await digestOf(await sample.repository(), "It fails at /app/src/cart/total.js:1:31");
  expect(names(digest)).toEqual([
    "repository",
    "tree",
    "commands that must pass",
    "file src/cart/total.js",
    "file CLAUDE.md",
    "file README.md",
    "file package.json",
  ]);
  expect(part(digest, "tree")?.split("\n")).toEqual(Object.keys(SHOP).toSorted());
  expect(digest.commands).toEqual(["npm run lint", "npm test"]);
});

test("the same commit and text give the same digest, byte for byte", async () => {
  const repository = await sample.repository();
  expect(await digestOf(repository, "checkout.js")).toEqual(await digestOf(repository, "checkout.js"));
});

test("what the repository says must pass counts, and a faulty configuration stops nobody here", async () => {
  expect((await digestOf(await withConfig("verify: [make check]"), "")).commands).toEqual(["make check"]);
  expect((await digestOf(await withConfig("verify: {"), "")).commands).toEqual(["npm run lint", "npm test"]);
});

test.each([
  ".env",
  "deploy/prod.pem",
  "id_ed25519",
  ".npmrc",
  "config/credentials.json",
  "package-lock.json",
])("%s is never read, even when it is named", async (name) => {
  const repository = await sample.repository({ ...SHOP, [name]: "never-read-this" });
  expect(JSON.stringify(await digestOf(repository, `look at ${name}`))).not.toContain("never-read-this");
});

test("an example of an environment is read", async () => {
  const repository = await sample.repository({ ...SHOP, ".env.example": "PORT=3000" });
  expect(JSON.stringify(await digestOf(repository, "see .env.example"))).toContain("PORT=3000");
});

test("of a long file the lines around the named one", async () => {
  const long = Array.from({ length: 5000 }, (_, at) => `line ${at + 1} of the file`).join("\n");
  const digest = await digestOf(
    await sample.repository({ ...SHOP, "src/long.js": long }),
    "src/long.js:2500",
  );
  const text = part(digest, "file src/long.js") ?? "";
  expect(text).toContain("line 2500 of");
  expect(text).not.toContain("line 100 of");
  expect(text.length).toBeLessThanOrEqual(DIGEST_LIMITS.file);
});

test("all of it together stays within its limit, whatever is in the files", async () => {
  const big = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`src/big${at}.js`, "x\u{1F600}".repeat(50_000)]),
  );
  const files = { ...SHOP, ...big, "README.md": "y".repeat(500_000), "CLAUDE.md": "z".repeat(500_000) };
  const digest = await digestOf(await sample.repository(files), Object.keys(big).join(" "));
  const size = digest.parts.reduce((sum, { text }) => sum + text.length, 0);
  expect(size).toBeLessThanOrEqual(DIGEST_LIMITS.total + 200);
  expect(names(digest).filter((name) => name.startsWith("file src/"))).toHaveLength(DIGEST_LIMITS.namedFiles);
});

test("binary files and broken text do not matter", async () => {
  const repository = await sample.repository({ ...SHOP, "README.md": "a\0b" });
  expect(names(await digestOf(repository, ""))).not.toContain("file README.md");
});

const PATHS = new Set([
  "src/cart.js",
  "src/shop/cart.py",
  "lib/index.js",
  "a/index.js",
  "b/index.js",
  "c/index.js",
  "docs/setup.md",
]);
test.each<[text: string, found: string[]]>([
  ["at run (/app/src/cart.js:42:7)", ["src/cart.js:42"]],
  ['File "/srv/src/shop/cart.py", line 12, in total', ["src/shop/cart.py:12"]],
  ["https://github.com/acme/shop/blob/main/src/cart.js#L7", ["src/cart.js:7"]],
  ["C:\\shop\\src\\cart.js is broken", ["src/cart.js:null"]],
  ["see `setup.md`, and setup.md again.", ["docs/setup.md:null"]],
  ["lib/index.js", ["lib/index.js:null"]],
  ["index.js is what four files are called", []],
  ["cart.js and then cart.js:9", ["src/cart.js:9"]],
  ["../../etc/passwd and ... and v1.2.3", []],
])("%s", (text, found) => {
  expect(namedFiles(text, PATHS, 8).map(({ path, line }) => `${path}:${line}`)).toEqual(found);
});

test.each([
  ["one word", "a".repeat(1_000_000)],
  ["dots", ".".repeat(1_000_000)],
  ["slashes", "a/".repeat(500_000)],
  ["names", "a.js ".repeat(200_000)],
  ["numbers", "a.js:1".repeat(160_000)],
])("a megabyte of %s names nothing", (_, text) => {
  expect(namedFiles(text, PATHS, 8)).toEqual([]);
});

test("as many files as fit are listed, one more folds the deepest folders", () => {
  const paths = ["a/b/1", "a/b/2", "a/c/3", "d"];
  expect(treeLines(paths, 4)).toEqual(paths);
  expect(treeLines(paths, 3)).toEqual(["a/b/ (2 files)", "a/c/ (1 file)", "d"]);
  expect(treeLines(paths, 2)).toEqual(["a/ (3 files)", "d"]);
  expect(treeLines(["a", "b", "c"], 2)).toEqual(["a", "b", "… and 1 more"]);
});

test("a file's name shows nothing that is not there", () => {
  expect(treeLines(["a\n\u202Eb", "x".repeat(300)], 5)).toEqual(["a??b", `${"x".repeat(199)}…`]);
});
