import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Box } from "../box/box.ts";
import { openDirectBox } from "../box/direct-box.ts";
import { type Clock, systemClock } from "../clock.ts";
import { boxGit } from "../git/git.ts";
import { type AgentOutcome, type AgentRequest, noUsage, type RunAgent } from "../ralph/agent.ts";
import type { Checkpoint } from "../ralph/checkpoint.ts";
import type { RalphEvent } from "../ralph/events.ts";
import { type RalphOptions, runRalph } from "../ralph/loop.ts";
import type { IterationDone } from "../ralph/result.ts";

/** What an agent gives back when it did its work. */
export const done: AgentOutcome = {
  kind: "done",
  text: "",
  durationMs: 1,
  usage: { ...noUsage, inputTokens: 10, usd: 0.5 },
};

/** An agent whose n-th call does the n-th step, and whose later calls repeat the last one. */
export function agent(...steps: ((request: AgentRequest) => unknown)[]): RunAgent & { prompts: string[] } {
  const prompts: string[] = [];
  const run: RunAgent = async (request) => {
    prompts.push(request.prompt);
    const step = steps[Math.min(prompts.length, steps.length) - 1];
    return ((await step?.(request)) as AgentOutcome | undefined) ?? done;
  };
  return Object.assign(run, { prompts });
}

/** Time as it is, without the waits between tries: a run's own minutes are far longer than any of them. */
export const hurriedClock: Clock = {
  now: () => systemClock.now(),
  sleep: async (ms, signal) => (ms < 120_000 ? undefined : systemClock.sleep(ms, signal)),
};

/** A fresh repository with one commit on the branch `work` for every test of a file, and the loop to run in it. */
export function loopSample() {
  let folder = "";
  let worktree = "";
  let box: Box;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "whim-loop-"));
    worktree = path.join(folder, "repo");
    mkdirSync(worktree);
    sample.git("init", "-q", "-b", "work");
    sample.write("README.md", "# sample\n");
    sample.commitAll("start");
    box = await openDirectBox({ worktree });
  });

  afterEach(async () => {
    await box.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const sample = {
    /** Around the worktree. */
    get folder() {
      return folder;
    },
    get worktree() {
      return worktree;
    },
    get box() {
      return box;
    },
    git(...args: string[]): string {
      const by = ["-c", "user.name=Owner", "-c", "user.email=owner@example.com"];
      return execFileSync("git", [...by, ...args], { cwd: worktree, encoding: "utf8" }).trim();
    },
    write(name: string, text: string): void {
      mkdirSync(path.dirname(path.join(worktree, name)), { recursive: true });
      writeFileSync(path.join(worktree, name), text);
    },
    read: (name: string) => readFileSync(path.join(worktree, name), "utf8"),
    has: (name: string) => existsSync(path.join(worktree, name)),
    commitAll(message: string): void {
      sample.git("add", "-A");
      sample.git("commit", "-q", "-m", message);
    },
    /** Of every commit after the first. */
    subjects: () => sample.git("log", "--reverse", "--format=%s").split("\n").slice(1),
    tracked: () => sample.git("ls-tree", "-r", "--name-only", "HEAD").split("\n"),
    /** The runner is gone, and another one starts on a fresh clone. */
    async moveToClone(): Promise<void> {
      await box.close();
      const clone = path.join(folder, "clone");
      execFileSync("git", ["clone", "-q", worktree, clone]);
      worktree = clone;
      box = await openDirectBox({ worktree });
    },
    async ralph(spec: string, runAgent: RunAgent, options: Partial<RalphOptions> = {}) {
      const events: RalphEvent[] = [];
      const checkpoints: Checkpoint[] = [];
      const iterations: IterationDone[] = [];
      const result = await runRalph({
        box,
        git: boxGit(box),
        worktreeOnHost: worktree,
        spec,
        runAgent,
        harness: "scripted",
        clock: systemClock,
        limits: { iterations: 10, minutes: 10, usd: null, stuckAfter: 3 },
        identity: { name: "whim[bot]", email: "bot@example.com" },
        signal: new AbortController().signal,
        onEvent: (event) => void events.push(event),
        onCheckpoint: async (checkpoint, iteration) => {
          checkpoints.push(checkpoint);
          iterations.push(iteration);
        },
        ...options,
      });
      return { result, events, checkpoints, iterations };
    },
  };
  return sample;
}
