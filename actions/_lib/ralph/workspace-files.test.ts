import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeTree } from "../box/remove-tree.ts";
import { openWorkspaceFiles } from "./workspace-files.ts";

const nothingTracked = async () => ({ code: 0, stdout: "", stderr: "" });

async function sample() {
  const worktree = await mkdtemp(path.join(os.tmpdir(), "whim-files-"));
  onTestFinished(() => removeTree(worktree));
  return { worktree, files: await openWorkspaceFiles(nothingTracked, worktree) };
}

test("folders deeper than a path may be long, in the place of the plan or of a note, do not end the work", async () => {
  const { worktree, files } = await sample();
  await mkdir(path.join(worktree, ".ai"));
  const nested = `deep=$(printf 'aaaaaaaa/%.0s' {1..300}); mkdir -p "$1" && cd "$1" &&
for n in 1 2; do mkdir -p "$deep" && cd -P "$deep" || exit; done`;
  for (const place of ["SPEC.md", ".ai/stuck.md"])
    execFileSync("bash", ["-c", nested, "bash", place], { cwd: worktree });
  await files.writeSpec("- [ ] One\n");
  await files.removeAiFile("stuck.md");
  expect(await readFile(path.join(worktree, "SPEC.md"), "utf8")).toBe("- [ ] One\n");
  expect(await files.readAi()).toEqual({});
});

async function timeToRead(folders: number): Promise<number> {
  const { worktree, files } = await sample();
  execFileSync("bash", ["-c", `mkdir -p .ai && cd .ai && seq ${folders} | xargs mkdir`], { cwd: worktree });
  const before = process.cpuUsage();
  await files.readAi();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test("of the folders beside the notes only the first ones are looked into", async () => {
  await timeToRead(200);
  const few = await timeToRead(200);
  expect((await timeToRead(10_000)) / few).toBeLessThan(15);
});
