import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openClone } from "./clone.ts";
import { mergeTemplate } from "./merge-template.ts";
import { SECRETS, VARIABLES } from "./names.ts";
import { PLACEHOLDER } from "./placeholder.ts";
import { pinned } from "./pinned.ts";
import { templates, usesOf, withActions } from "./templates.ts";

const FOLDER = path.join(import.meta.dirname, "../../workflows-templates");
const NOW = { repo: "octo-org/whim", ref: "b".repeat(40), version: "v1.3.0" };
const BEFORE = { repo: "octo-org/whim", ref: "a".repeat(40), version: "v1.2.3" };

const template = (cron: string, minutes = 30) =>
  [
    "on:",
    "  schedule:",
    `    - cron: "${cron}"`,
    "jobs:",
    "  sweep:",
    "    runs-on: ubuntu-latest",
    `    timeout-minutes: ${minutes}`,
    "    steps:",
    "      - name: Sweep",
    `        uses: ${PLACEHOLDER}/actions/sweep@v1`,
    `      - uses: ${PLACEHOLDER}/actions/intake@v1 # anything`,
    "      - uses: actions/checkout@0123456789012345678901234567890123456789 # v6",
    "",
  ].join("\n");

test("every reference to our actions is pinned with its release, and nobody else's is touched", () => {
  const text = withActions(template("0 * * * *"), NOW);
  expect(text.match(/uses: .*/g)).toEqual([
    `uses: octo-org/whim/actions/sweep@${NOW.ref} # v1.3.0`,
    `uses: octo-org/whim/actions/intake@${NOW.ref} # v1.3.0`,
    "uses: actions/checkout@0123456789012345678901234567890123456789 # v6",
  ]);
  expect(usesOf(text)).toEqual(NOW);
  expect(withActions(text, NOW)).toBe(text);
});

test("a tag that moves needs no comment", () => {
  const text = withActions(template("0 * * * *"), { repo: "octo-org/whim", ref: "v1", version: null });
  expect(text).toContain("octo-org/whim/actions/sweep@v1\n");
});

test("the templates use the names that setup sets, and no others", async () => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".yml"));
  expect(names.length).toBeGreaterThan(0);
  const text = (await Promise.all(names.map((name) => readFile(path.join(FOLDER, name), "utf8")))).join("");
  const used = (kind: string) =>
    new Set([...text.matchAll(new RegExp(`\\b${kind}\\.([A-Z_]+)`, "g"))].map(([, name]) => name));
  expect(used("secrets")).toEqual(new Set(Object.values(SECRETS)));
  const { keysExpire: _, ...read } = VARIABLES;
  expect(used("vars")).toEqual(new Set(Object.values(read)));
});

test("this clone gives every template, pinned to its own commit", async () => {
  const clone = openClone();
  const version = await pinned(clone, { actions: "octo-org/whim", ref: "HEAD" });
  const made = await templates(clone, version);
  expect(made.map(({ path: where }) => where)).toContain(".github/workflows/whim-worker.yml");
  for (const { text } of made) {
    expect(text).toContain(`octo-org/whim/actions/`);
    expect(text).not.toContain(PLACEHOLDER);
    expect(usesOf(text)?.ref).toMatch(/^[0-9a-f]{40}$/);
  }
});

test("a version this clone does not know, and a place that is none, are named", async () => {
  await expect(pinned(openClone(), { actions: "octo-org/whim", ref: "v99.0.0" })).rejects.toThrow(
    'no version "v99.0.0": fetch it',
  );
  await expect(pinned(openClone(), { actions: "nowhere", ref: null })).rejects.toThrow(
    '--actions is "nowhere"',
  );
});

test("an untouched file becomes the new version", async () => {
  const merged = await mergeTemplate({
    theirs: withActions(template("0 * * * *"), BEFORE),
    base: withActions(template("0 * * * *"), BEFORE),
    ours: withActions(template("17 * * * *"), NOW),
  });
  expect(merged).toEqual({ text: withActions(template("17 * * * *"), NOW), edits: "none" });
});

test("what the repository changed stays, beside what the new version changes", async () => {
  const merged = await mergeTemplate({
    theirs: withActions(template("0 6 * * *"), BEFORE),
    base: withActions(template("0 * * * *"), BEFORE),
    ours: withActions(template("0 * * * *", 45), NOW),
  });
  expect(merged).toEqual({ text: withActions(template("0 6 * * *", 45), NOW), edits: "kept" });
});

test("where both changed the same line the repository's stays, in the new version, and that is said", async () => {
  const theirs = withActions(template("0 6 * * *"), BEFORE);
  const ours = withActions(template("17 * * * *"), NOW);
  const wanted = { text: withActions(template("0 6 * * *"), NOW), edits: "conflict" };
  expect(await mergeTemplate({ theirs, base: withActions(template("0 * * * *"), BEFORE), ours })).toEqual(
    wanted,
  );
  expect(await mergeTemplate({ theirs, base: null, ours })).toEqual(wanted);
});

test("merged once is merged: the same again changes nothing", async () => {
  const ours = withActions(template("0 * * * *"), NOW);
  const theirs = withActions(template("0 6 * * *"), NOW);
  expect((await mergeTemplate({ theirs, base: ours, ours })).text).toBe(theirs);
});
