import { expect, test } from "vitest";
import { noUsage } from "../_lib/ralph/agent.ts";
import { continuation } from "./continuation.ts";
import type { RunRecord } from "./run-record.ts";

const OPEN = "- [ ] a\n- [ ] b\n";
const ONE = "- [x] a\n- [ ] b\n";
const BOTH = "- [x] a\n- [x] b\n";

const ended: RunRecord = {
  v: 1,
  worktree: "/w",
  specFile: "/w/SPEC.md",
  base: "0",
  head: "1",
  spec: ONE,
  iteration: 2,
  lastFailure: "red",
  usage: noUsage,
  startedAt: "",
  updatedAt: "",
  mark: "m",
  end: { outcome: "limit", reason: "", resetsAt: null },
};
const killed: RunRecord = { ...ended, end: null };
const now = { specFile: "/w/SPEC.md", spec: ONE, ticksKept: true, holdsWork: true };

test.each<[name: string, record: RunRecord | null, now: Partial<typeof now>, kind: string, spec: string]>([
  ["nothing known: the text's ticks count", null, { spec: ONE }, "fresh", ONE],
  ["the same spec goes on", ended, {}, "resume", ONE],
  ["a tick that a person took back is open", ended, { spec: OPEN }, "resume", OPEN],
  ["a spec whose ticks are kept elsewhere", ended, { spec: OPEN, ticksKept: false }, "resume", ONE],
  ["a killed run: an agent's own tick is not believed", killed, { spec: BOTH }, "resume", ONE],
  ["another spec's file", ended, { specFile: "/w/plan.md", spec: OPEN }, "fresh", OPEN],
  ["another branch", ended, { spec: OPEN, holdsWork: false }, "fresh", OPEN],
  ["a killed run on another branch", killed, { spec: BOTH, holdsWork: false }, "fresh", OPEN],
  ["a spec that a person changed", ended, { spec: `${BOTH}- [ ] c\n` }, "fresh", `${BOTH}- [ ] c\n`],
  [
    "a spec that changed while a run was killed: only proven ticks stay",
    killed,
    { spec: `${BOTH}- [x] c\n` },
    "fresh",
    `${ONE}- [ ] c\n`,
  ],
])("%s", (_, record, change, kind, spec) => {
  expect(continuation(record, { ...now, ...change })).toMatchObject({ kind, spec });
});
