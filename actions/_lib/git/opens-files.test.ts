import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { boundedGit } from "./bounded-git.ts";
import { hostGit } from "./host-git.ts";
import { opensFiles } from "./opens-files.ts";

test.each([
  ["status"],
  ["add -A"],
  ["reset -q --hard"],
  ["-c checkout.workers=0 reset --hard"],
  ["update-index -z --stdin"],
  ["checkout-index -f -a"],
  ["read-tree -u --reset HEAD"],
  ["check-attr -z --stdin filter"],
  ["ls-files --others"],
  ["ls-files -z -m"],
  ["ls-files -cm"],
  ["read-tree -mu HEAD"],
  ["clone -q elsewhere"],
  ["grep -q text -- file"],
  ["diff HEAD"],
  ["hash-object -w a.txt"],
  ["a-command-of-later-versions"],
  ["-c core.x=y"],
  [""],
])("%j opens files of a worktree", (args) => {
  expect(opensFiles(args.split(" "))).toBe(true);
});

test.each([
  ["rev-parse HEAD"],
  ["-c fetch.fsckObjects=true fetch -q elsewhere"],
  ["read-tree --reset HEAD"],
  ["check-attr --cached -z --stdin filter"],
  ["ls-files -z --stage"],
  ["clone -q --bare elsewhere"],
  [`grep -q text ${"a".repeat(40)} -- file`],
  ["hash-object -t tree /dev/null"],
])("%j opens none", (args) => {
  expect(opensFiles(args.split(" "))).toBe(false);
});

test("git outside the box does not open them, in whatever folder", async () => {
  await expect(hostGit("/")(["status"], { allowFailure: true })).rejects.toThrow("run it in the box");
  await expect(boundedGit("/", ["diff", "HEAD"])).rejects.toThrow("run it in the box");
});

const ACTIONS = path.resolve(import.meta.dirname, "../..");
const sources = readdirSync(ACTIONS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|(^|\/)(dist|testing)\//.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(ACTIONS, file), "utf8") }));

test("no action starts git in another way", () => {
  const starters = sources.filter(({ text }) =>
    /\b(spawn|spawnSync|execFile|execFileSync|exec|execSync|getExecOutput|patientProgram|runCommand)\(\s*(["'`]git\b|`"\$\{await gitProgram)/.test(
      text,
    ),
  );
  // The third only asks for settings, with its owner's environment.
  expect(starters.map(({ file }) => file).toSorted()).toEqual([
    "_lib/git/bounded-git.ts",
    "_lib/git/host-git.ts",
    "_lib/git/owner-settings.ts",
  ]);
});

test("files are written outside only where no agent was yet", () => {
  const callers = sources.filter(({ text }) => text.includes("gitBeforeAgents"));
  expect(callers.map(({ file }) => file).toSorted()).toEqual([
    "_lib/git/host-git.ts",
    "spec/spec.ts", // a clone of the base branch
    "worker/submodules.ts", // before the worktree has its own files
    "worker/workspace.ts", // a branch that starts at the base
  ]);
});
