import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { noUsage } from "../_lib/ralph/agent.ts";
import { ralph, type RalphInputs } from "./ralph.ts";
import { recordFile, type RunRecord } from "./run-record.ts";

let folder: string;
let stateFolder: string;
let specFile: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-plan-")));
  stateFolder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-state-")));
  specFile = path.join(folder, "SPEC.md");
});
afterEach(() => {
  for (const each of [folder, stateFolder]) rmSync(each, { recursive: true });
});

const PLAN = "- [x] Add a\n- [ ] Add b\n";
const LEFT = "- [x] Add a\n```\n- [ ] Add b\n";

/** What is said to whoever starts a run on what was left, after a run that ended so. */
async function said(end: RunRecord["end"]): Promise<string> {
  writeFileSync(specFile, LEFT);
  const file = await recordFile(stateFolder, folder);
  const head = "0".repeat(40);
  const at = new Date(0).toISOString();
  await file.write({
    v: 1,
    worktree: folder,
    specFile,
    base: head,
    head,
    spec: PLAN,
    iteration: 1,
    lastFailure: null,
    usage: noUsage,
    startedAt: at,
    updatedAt: at,
    mark: "m",
    end,
  });
  const inputs = { folder, specFile, stateFolder, searchPath: "/usr/bin:/bin" } as RalphInputs;
  const run = ralph(inputs, {
    clock: systemClock,
    signal: new AbortController().signal,
    onEvent() {},
    isPublic: async () => false,
  });
  return run.then(
    () => "",
    (error: Error) => error.message,
  );
}

test("an unclosed block that a killed agent left says how to get the plan back that was worked on", async () => {
  const message = await said(null);
  expect(message).toContain("SPEC.md:2: ");
  const command = /: (cp '[^']+' '[^']+')$/.exec(message)?.[1] ?? "";
  expect(readFileSync(specFile, "utf8")).toBe(LEFT);
  execFileSync("sh", ["-c", command]);
  expect(readFileSync(specFile, "utf8")).toBe(PLAN);
});

test("after a run that ended by itself the mistake is its author's", async () => {
  expect(await said({ outcome: "limit", reason: "", resetsAt: null })).not.toContain("cp ");
});
