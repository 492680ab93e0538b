import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { hostGit } from "../_lib/git/host-git.ts";
import { writes } from "../_lib/testing/model/script.ts";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { requireOwnSettings } from "./own-settings.ts";

const sample = cliSample();
let outside: string;
beforeEach(() => {
  outside = mkdtempSync(path.join(os.tmpdir(), "whim-outside-"));
  return () => rmSync(outside, { recursive: true });
});

const look = () => requireOwnSettings(hostGit(sample.folder), sample.folder);

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
