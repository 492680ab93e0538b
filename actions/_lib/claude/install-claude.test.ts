import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { type ClaudeCache, type ClaudeStore, installClaude } from "./install-claude.ts";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-tools-"));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const store = (more: Partial<ClaudeStore> = {}): ClaudeStore => ({
  folder,
  version: "2.1.329",
  cache: null,
  searchPath: process.env["PATH"] ?? "",
  clock: systemClock,
  say: (line) => void said.push(line),
  ...more,
});

/** A program that says a version, as the cache would bring it. */
function fakeClaude(home: string, text = "#!/bin/sh\necho 2.1.329\n"): void {
  mkdirSync(path.join(home, "node_modules/.bin"), { recursive: true });
  writeFileSync(path.join(home, "node_modules/.bin/claude"), text, { mode: 0o755 });
}

test("it is installed once with npm, and the next job on the runner finds it without", async () => {
  const [first, second] = await Promise.all([installClaude(store()), installClaude(store())]);
  expect(second).toBe(first);
  expect(said.filter((line) => line.includes("was installed"))).toHaveLength(1);
  expect(execFileSync(first, ["--version"], { encoding: "utf8" })).toContain("2.1.329");
  expect(await installClaude(store({ searchPath: "/nowhere" }))).toBe(first);
  expect(readdirSync(folder).filter((name) => name.startsWith("new-"))).toEqual([]);
});

test("what GitHub's cache holds is taken, when it runs", async () => {
  const cache: ClaudeCache = {
    restore: async (home) => {
      fakeClaude(home);
      return true;
    },
    save: async () => {},
  };
  const command = await installClaude(store({ cache, searchPath: "/nowhere" }));
  expect(execFileSync(command, { encoding: "utf8" })).toBe("2.1.329\n");
  expect(said.join()).toContain("came from GitHub's cache");
});

test("a cache that brings something broken is no reason to use it", async () => {
  const cache: ClaudeCache = {
    restore: async (home) => {
      fakeClaude(home, "#!/bin/sh\nexit 1\n");
      return true;
    },
    save: async () => {},
  };
  await expect(installClaude(store({ cache, searchPath: "/nowhere" }))).rejects.toThrow(
    "could not be installed",
  );
  expect(said.join()).toContain("GitHub's cache did not help");
  expect(existsSync(path.join(folder, `2.1.329-${process.platform}-${process.arch}`))).toBe(false);
});

test("what is installed or comes from the cache sees none of the job's tokens, and nothing of its folder", async () => {
  const seen = path.join(folder, "seen");
  const tells = `#!/bin/sh\n{ pwd; env; } >> ${seen}\n`;
  const tools = path.join(folder, "bin");
  mkdirSync(tools);
  writeFileSync(path.join(tools, "npm"), tells, { mode: 0o755 });
  const cache: ClaudeCache = {
    restore: async (home) => {
      fakeClaude(home, `${tells}exit 1\n`);
      return true;
    },
    save: async () => {},
  };
  const job = { GITHUB_TOKEN: "canary", "INPUT_STORE-KEY": "canary", ACTIONS_RUNTIME_TOKEN: "canary" };
  Object.assign(process.env, job, { npm_config_of_this_test: "kept" });
  try {
    await installClaude(store({ cache, searchPath: `${tools}:/usr/bin:/bin` }));
  } finally {
    for (const name of [...Object.keys(job), "npm_config_of_this_test"]) delete process.env[name];
  }
  const text = readFileSync(seen, "utf8");
  expect(text).not.toContain("canary");
  expect(text.match(/^npm_config_of_this_test=kept$/gm)).toHaveLength(2);
  const folders = text.split("\n").filter((line) => line.startsWith("/"));
  expect(folders).toEqual(["/", expect.stringContaining(`${folder}/new-`)]);
});

test("a version that is none is refused before anything is asked of npm", async () => {
  await expect(installClaude(store({ version: "latest; rm -rf /" }))).rejects.toThrow(
    'claude-version is "latest; rm -rf /"',
  );
});
