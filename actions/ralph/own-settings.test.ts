import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { writes } from "../_lib/testing/model/script.ts";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { requireOwnSettings } from "./own-settings.ts";
import { noBox } from "../_lib/testing/no-box.ts";

const sample = cliSample({ asksTools: true });
let outside: string;
beforeEach(() => {
  outside = mkdtempSync(path.join(os.tmpdir(), "whim-outside-"));
  const home = process.env["HOME"];
  process.env["HOME"] = outside;
  return () => {
    process.env["HOME"] = home;
    rmSync(outside, { recursive: true });
  };
});

const look = () => requireOwnSettings(sample.folder);
/** As the owner has it for every repository. */
const everywhere = (text: string) => writeFileSync(path.join(outside, ".gitconfig"), text);

test("a program that an agent names in settings which the repository includes does not run outside the box", async () => {
  const program = path.join(outside, "program");
  writeFileSync(program, `#!/bin/sh\necho ran > ${outside}/ran\n`, { mode: 0o755 });
  sample.git("config", "include.path", "../.gitconfig");
  sample.write("SPEC.md", "- [ ] Add a\n");
  const settings = `[core]\n\tsshCommand = ${program}\n[url "ssh://x/"]\n\tinsteadOf = ${os.tmpdir()}/\n`;
  const files = { "a.txt": "a", ".gitconfig": settings };
  const { env } = await sample.model([{ when: /./, turns: writes(files, sample.folder) }]);
  const { code, events } = await sample.headless(
    ["--sandbox", "required", "-n", "1", "--verify", "true"],
    env,
  );
  expect(existsSync(path.join(outside, "ran"))).toBe(false);
  expect(code).toBe(3);
  expect(events.at(-1)).toMatchObject({ event: "failed", category: "configuration" });
});

test("settings of the repository's own, and those outside the worktree, are its owner's", async () => {
  await expect(look()).resolves.toBeUndefined();
  writeFileSync(path.join(outside, "settings"), "[core]\n\tpager = less\n");
  sample.git("config", "include.path", path.join(outside, "settings"));
  sample.git("config", "includeIf.onbranch:x.path", "more-in-git");
  sample.git("config", "--add", "include.path", "~/.gitconfig.work");
  await expect(look()).resolves.toBeUndefined();
});

test.each([
  ["a folder that is not there", "~/not/there"],
  ["the home of somebody, which may be closed to us", "~root/.gitconfig.whim"],
])("%s outside is no agent's, as git finds it", async (_, included) => {
  sample.git("config", "includeIf.onbranch:elsewhere.path", included);
  await expect(look()).resolves.toBeUndefined();
});

test("the worktree as somebody's home is refused by every name that home has", async () => {
  process.env["HOME"] = sample.folder;
  // Also before there are any settings: who makes the file, makes them.
  await expect(look()).rejects.toThrow(path.join(sample.folder, ".config/git/config"));
  process.env["XDG_CONFIG_HOME"] = outside;
  try {
    await expect(look()).rejects.toThrow(path.join(sample.folder, ".gitconfig"));
    process.env["HOME"] = outside;
    symlinkSync(sample.folder, path.join(outside, "git"));
    await expect(look()).rejects.toThrow(path.join(outside, "git/config"));
  } finally {
    delete process.env["XDG_CONFIG_HOME"];
  }
});

test("what is included only under another condition is read as well, and what that includes", async () => {
  everywhere(`[includeIf "onbranch:main"]\n\tpath = later\n`);
  writeFileSync(path.join(outside, "later"), "[include]\n\tpath = deeper\n");
  writeFileSync(path.join(outside, "deeper"), "[core]\n\tfsmonitor = tools/monitor\n");
  await expect(look()).rejects.toThrow(`core.fsmonitor (tools/monitor, in ${path.join(outside, "deeper")})`);
});

test("a program of the worktree that a setting for all repositories names would run in the next status", async () => {
  everywhere("[core]\n\tfsmonitor = tools/monitor\n");
  sample.write("tools/monitor", `#!/bin/sh\ntouch ${outside}/ran\n`);
  execFileSync("chmod", ["+x", path.join(sample.folder, "tools/monitor")]);
  execFileSync("git", ["status"], {
    cwd: sample.folder,
    env: { PATH: process.env["PATH"], HOME: outside },
    stdio: "ignore",
  });
  expect(existsSync(path.join(outside, "ran"))).toBe(true);
  await expect(look()).rejects.toThrow("starts tools/monitor, which is the worktree's");
});

test("a filter as nbstripout installs it says how Python leaves the worktree out, and that helps", async () => {
  sample.git("config", "filter.nbstripout.clean", '"/usr/bin/python3" -m nbstripout');
  await expect(look()).rejects.toThrow('Write -P before it ("python3 -P -m nbstripout"');
  sample.git("config", "filter.nbstripout.clean", '"/usr/bin/python3" -P -m nbstripout');
  await expect(look()).resolves.toBeUndefined();
});

test("a run is refused before any agent starts, with the setting, its value and the next step", async ({
  skip,
}) => {
  skip(noBox !== "", noBox);
  sample.git("config", "filter.tidy.clean", "node tools/tidy.js");
  sample.write("SPEC.md", "- [ ] Add a\n");
  const { env, requests } = await sample.model([{ when: /./, turns: writes({ a: "a" }, sample.folder) }]);
  const { code, events } = await sample.headless(["--sandbox", "required", "-n", "1"], env);
  expect(code).toBe(3);
  expect(requests).toHaveLength(0);
  expect(JSON.stringify(events.at(-1))).toMatch(
    /filter\.tidy\.clean .*tools\/tidy\.js.*--file .*--unset-all filter/,
  );
});

test.each([
  ["GIT_EXTERNAL_DIFF", "tools/diff", "unset GIT_EXTERNAL_DIFF"],
  ["GIT_CONFIG_PARAMETERS", "'core.fsmonitor=tools/monitor'", "take it out of the environment"],
])("so is one that the variable %s names", async (name, value, way) => {
  process.env[name] = value;
  try {
    await expect(look()).rejects.toThrow(way);
  } finally {
    delete process.env[name];
  }
});

test("a submodule's settings are asked, too: the owner's status runs them", async () => {
  execFileSync("git", ["init", "-q", path.join(outside, "sub")]);
  const who = ["-c", "user.name=o", "-c", "user.email=o@example.com"];
  execFileSync("git", [...who, "commit", "-q", "--allow-empty", "-m", "one"], {
    cwd: path.join(outside, "sub"),
  });
  const add = ["submodule", "--quiet", "add", path.join(outside, "sub"), "sub"];
  sample.git("-c", "protocol.file.allow=always", ...add);
  await expect(look()).resolves.toBeUndefined();
  execFileSync("git", ["config", "core.fsmonitor", "./monitor"], { cwd: path.join(sample.folder, "sub") });
  await expect(look()).rejects.toThrow("starts ./monitor");
});

test("settings that git itself cannot read are refused with what it says", async () => {
  everywhere("[core\n");
  await expect(look()).rejects.toThrow(/bad config .*put them right/s);
});

test.each([
  ["a file that is there", "../settings"],
  ["a file that is not there yet", "../deeper/not-yet"],
  ["a link that leads in", "link"],
])("%s of the worktree is refused, whatever the condition", async (_, included) => {
  sample.write("settings", "");
  symlinkSync(path.join(sample.folder, "settings"), path.join(sample.folder, ".git/link"));
  sample.git("config", "includeIf.gitdir:/nowhere.path", included);
  await expect(look()).rejects.toThrow("which the agent can write");
});

test("the repository's settings themselves may be such a link", async () => {
  renameSync(path.join(sample.folder, ".git/config"), path.join(sample.folder, "config"));
  symlinkSync("../config", path.join(sample.folder, ".git/config"));
  await expect(look()).rejects.toThrow("which the agent can write");
});
