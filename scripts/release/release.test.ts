import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openClone } from "../setup/clone.ts";
import { PLACEHOLDER } from "../setup/placeholder.ts";
import { entryOf, floatingTag } from "./obstacles.ts";
import { release } from "./release.ts";

const CHANGELOG =
  "# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-11-21\n\n- Greets by name.\n\n## 1.2.2\n\n- Greets.\n";
const TEMPLATE = `jobs:\n  x:\n    steps:\n      - uses: ${PLACEHOLDER}/actions/sweep@v1\n`;

let folder: string;
let clone: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-C", clone, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      GIT_CONFIG_GLOBAL: path.join(folder, "gitconfig"),
      GIT_CONFIG_NOSYSTEM: "1",
    },
  }).trim();

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(clone, name)), { recursive: true });
    writeFileSync(path.join(clone, name), text);
  }
}

function commit(files: Record<string, string>): void {
  write(files);
  git("add", "-A");
  git("commit", "-q", "-m", "feat: something");
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-release-"));
  writeFileSync(path.join(folder, "gitconfig"), "[user]\n  name = Octocat\n  email = octocat@example.com\n");
  clone = path.join(folder, "clone");
  execFileSync("git", ["init", "-q", "--bare", path.join(folder, "origin.git")]);
  execFileSync("git", ["init", "-q", "-b", "main", clone]);
  for (const [key, value] of [
    ["user.name", "Octocat"],
    ["user.email", "octocat@example.com"],
    ["tag.gpgSign", "false"],
  ])
    git("config", key ?? "", value ?? "");
  git("remote", "add", "origin", path.join(folder, "origin.git"));
  commit({
    "package.json": '{"version":"1.2.2"}',
    "CHANGELOG.md": CHANGELOG,
    "supabase/migrations/1_whim.sql": "select 1;\n",
    "workflows-templates/whim-sweep.yml": TEMPLATE,
  });
  git("tag", "v1.2.2");
  git("tag", "v1");
  commit({ "package.json": '{"version":"1.2.3"}' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(version: string, options: { dryRun?: boolean; push?: boolean; stale?: string[] } = {}) {
  const lines: string[] = [];
  const error = await release(
    { version, dryRun: options.dryRun ?? false, push: options.push ?? false },
    {
      clone: openClone(clone),
      staleBundles: async () => options.stale ?? [],
      say: (line) => lines.push(line),
    },
  ).then(
    () => null,
    (thrown: unknown) => (thrown as Error).message,
  );
  return { lines, error };
}

const remoteTags = () =>
  git("ls-remote", "--tags", "origin")
    .split("\n")
    .filter((line) => line !== "" && !line.endsWith("^{}"));

test("what is proven is tagged with its changelog, the major's tag moves, and nothing leaves the machine", async () => {
  const { error } = await run("1.2.3");
  expect(error).toBeNull();
  const head = git("rev-parse", "HEAD");
  expect(git("rev-parse", "v1.2.3^{commit}")).toBe(head);
  expect(git("rev-parse", "v1^{commit}")).toBe(head);
  expect(git("tag", "--list", "--format=%(contents)", "v1.2.3")).toContain("- Greets by name.");
  expect(remoteTags()).toEqual([]);
});

test("pushed when told to, and a second time without harm", async () => {
  await run("1.2.3");
  const again = await run("1.2.3", { push: true });
  expect(again.error).toBeNull();
  expect(again.lines).toContain("= v1.2.3");
  expect(remoteTags().map((line) => line.split("\t")[1])).toEqual(["refs/tags/v1", "refs/tags/v1.2.3"]);
});

test("a dry run proves and tags nothing", async () => {
  const { lines, error } = await run("1.2.3", { dryRun: true, push: true });
  expect(error).toBeNull();
  expect(lines).toContain("would run git tag v1.2.3");
  expect(git("tag", "--list")).toBe("v1\nv1.2.2");
  expect(remoteTags()).toEqual([]);
});

test("a version before the final one leaves the major's tag where it is", async () => {
  const before = git("rev-parse", "v1");
  commit({
    "package.json": '{"version":"1.3.0-rc.1"}',
    "CHANGELOG.md": `${CHANGELOG}\n## 1.3.0-rc.1\n\n- Soon.\n`,
  });
  expect((await run("1.3.0-rc.1")).error).toBeNull();
  expect(git("rev-parse", "v1")).toBe(before);
});

test.each<[string, () => void, string, { stale?: string[] }?]>([
  ["a changed file", () => write({ "README.md": "new" }), "README.md differ from the commit"],
  ["another branch", () => void git("checkout", "-q", "-b", "feature"), 'The branch is "feature"'],
  [
    "bundles that are old",
    () => {},
    "actions/worker/dist/index.js are not what the sources give",
    { stale: ["actions/worker/dist/index.js"] },
  ],
  [
    "no changelog entry",
    () => commit({ "CHANGELOG.md": "# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- x\n" }),
    'no entry "## 1.2.3" with text',
  ],
  [
    "another version in package.json",
    () => commit({ "package.json": '{"version":"1.2.4"}' }),
    "package.json says 1.2.4: npm version",
  ],
  ["a tag that is taken", () => void git("tag", "v1.2.3", "HEAD~1"), "v1.2.3 is another commit already"],
  ["a newer release", () => void git("tag", "v1.10.0"), "v1.10.0 was released before"],
  [
    "a migration that was rewritten",
    () => commit({ "supabase/migrations/1_whim.sql": "select 2;\n" }),
    "supabase/migrations/1_whim.sql changed since the last release",
  ],
  [
    "templates of another major",
    () => commit({ "workflows-templates/whim-sweep.yml": TEMPLATE.replace("@v1", "@v2") }),
    "name @v2: this release moves v1",
  ],
])("%s is in the way", async (_, spoil, message, options = {}) => {
  spoil();
  const tags = git("tag", "--list");
  const { error } = await run("1.2.3", options);
  expect(error).toContain("v1.2.3 cannot be released:");
  expect(error).toContain(message);
  expect(git("tag", "--list")).toBe(tags);
});

test("a migration that was added is no obstacle", async () => {
  commit({ "supabase/migrations/2_more.sql": "select 2;\n" });
  expect((await run("1.2.3")).error).toBeNull();
});

test("what is no version is refused", async () => {
  expect((await run("v1")).error).toContain('"v1" is no version');
});

test("as a command it wants to know the version", () => {
  const script = path.join(import.meta.dirname, "../release.ts");
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, "Which version? npm run release -- 1.2.3\n"]);
});

test("an entry ends at the next heading, and a longer version is another one", () => {
  expect(entryOf(CHANGELOG, "1.2.3")).toBe("- Greets by name.");
  expect(entryOf(CHANGELOG, "1.2")).toBeNull();
  expect(entryOf("## [1.2.3]\n\n- x", "1.2.3")).toBe("- x");
  expect(floatingTag("12.0.1")).toBe("v12");
});
