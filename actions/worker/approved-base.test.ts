import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { hostGit } from "../_lib/git/host-git.ts";
import { approvedStart } from "./approved-base.ts";
import { openMirror } from "./mirror.ts";
import { BOT } from "./publish/bot-identity.ts";
import { remoteHeads } from "./remote-heads.ts";
import { openWorkspace, prepareSite } from "./workspace.ts";

let folder: string;
let origin: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
    cwd: origin,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  }).trim();
const commit = (message: string) => {
  git("commit", "-q", "--allow-empty", "-m", message);
  return git("rev-parse", "HEAD");
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-approved-"));
  origin = path.join(folder, "origin");
  execFileSync("git", ["init", "-q", "-b", "main", origin]);
  commit("one");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let jobs = 0;
async function open(start: string | null, withMirror: boolean) {
  const remote = { url: origin, token: null };
  const own = mkdtempSync(path.join(folder, `job-${(jobs += 1)}-`));
  const heads = await remoteHeads(hostGit(own, remote), origin, "main");
  const signal = new AbortController().signal;
  const mirrors = {
    folder: path.join(folder, "mirrors"),
    remote,
    branch: "main",
    clock: systemClock,
    signal,
  };
  return openWorkspace({
    site: await prepareSite(own, "whim/1-a"),
    remote,
    baseBranch: "main",
    heads,
    mirror: withMirror ? await openMirror(mirrors) : null,
    earlier: null,
    start,
    wanted: "whim/1-a",
    author: BOT,
    sandbox: { kind: "bubblewrap" },
  });
}

test.each([true, false])(
  "approved work starts from its commit, however far the base went on (mirror: %s)",
  async (mirror) => {
    const approved = commit("approved");
    const tip = commit("later");
    const { worktree, ...opened } = await open(approved, mirror);
    expect(opened).toMatchObject({ base: approved, tip, resumed: false });
    const here = hostGit(worktree);
    expect((await here(["rev-parse", "HEAD", "main"])).stdout.trim().split("\n")).toEqual([approved, tip]);
    expect((await open(null, mirror)).base).toBe(tip);
  },
);

test.each([true, false])(
  "a base branch that was rewritten without the approved commit gets no work (mirror: %s)",
  async (mirror) => {
    const approved = commit("approved");
    await open(null, mirror); // a mirror keeps what was rewritten
    git("commit", "-q", "--amend", "--allow-empty", "-m", "instead");
    git("reflog", "expire", "--expire=now", "--all");
    await expect(open(approved, mirror)).rejects.toMatchObject({
      message: expect.stringContaining(
        `${approved.slice(0, 10)}, is not in main any more: the branch was rewritten`,
      ) as string,
      next: expect.stringContaining("Take the label off and put it on again") as string,
    });
  },
);

const checkpoint = (iteration: number) => ({
  iteration,
  head: "c".repeat(40),
  spec: "- [ ] a",
  ai: {},
  lastFailure: null,
});
test.each([
  ["what nobody had to approve", { approvedBase: null, checkpoint: null }, false, null],
  ["approved work", { approvedBase: "a".repeat(40), checkpoint: null }, false, "a".repeat(40)],
  [
    "one whose branch is gone",
    { approvedBase: "a".repeat(40), checkpoint: checkpoint(3) },
    false,
    "a".repeat(40),
  ],
  ["more work on what was merged", { approvedBase: "a".repeat(40), checkpoint: checkpoint(3) }, true, null],
  [
    "the same, begun by a runner that died",
    { approvedBase: "a".repeat(40), checkpoint: checkpoint(0) },
    false,
    "c".repeat(40),
  ],
])("%s starts where a person knows it does", (_, claim, merged, start) => {
  expect(approvedStart(claim, merged)).toBe(start);
});
