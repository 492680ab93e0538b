import { expect, test } from "vitest";
import type { Note } from "../_lib/store/store.ts";
import { workPlan } from "./work-plan.ts";

const SPEC = "# T\n\n- [ ] Write one\n- [ ] Write two\n";
const ONE_DONE = SPEC.replace("[ ] Write one", "[x] Write one");
const BOTH_DONE = ONE_DONE.replace("[ ] Write two", "[x] Write two");
const TWO_PUBLISHED = ["feat: write two\n\nTask 2 of 2: Write two\n"];
const stored = (iteration: number) => ({
  iteration,
  head: "a".repeat(40),
  spec: ONE_DONE,
  ai: { "notes.md": "look here", "learnings.md": "- Pattern: long ago" },
  lastFailure: "it was red",
});
const note = (text: string, task: boolean): Note => ({ id: 1, author: "octocat", note: text, task });
const claimed = (iteration: number | null, notes: Note[] = []) => ({
  spec: SPEC,
  checkpoint: iteration === null ? null : stored(iteration),
  notes,
});
const fresh = { resumed: false, ahead: [] };
const there = { resumed: true, ahead: [] };

test("work that begins has its spec and nothing to go on with", () => {
  expect(workPlan(claimed(null), { workspace: fresh, merged: false })).toEqual({ spec: SPEC });
});

test("work whose branch is there goes on with what was stored, but for learnings, which are asked for anew", () => {
  expect(workPlan(claimed(1), { workspace: there, merged: false })).toEqual({
    spec: ONE_DONE,
    resume: { ...stored(1), ai: { "notes.md": "look here" } },
  });
});

test("work whose branch is gone begins again, from its first iteration on", () => {
  expect(workPlan(claimed(1), { workspace: fresh, merged: false })).toEqual({ spec: SPEC });
});

test("what was in the base before the first iteration ended stays done, also without a branch", () => {
  expect(workPlan(claimed(0), { workspace: fresh, merged: false })).toEqual({ spec: ONE_DONE });
});

test("what was merged stays done, and nothing else of the old branch is gone on with", () => {
  expect(workPlan(claimed(1), { workspace: fresh, merged: true })).toEqual({ spec: ONE_DONE });
});

test("a failure of a task that was published since is nobody's to mend", () => {
  const plan = workPlan(claimed(1), { workspace: { resumed: true, ahead: TWO_PUBLISHED }, merged: false });
  expect(plan).toMatchObject({ spec: BOTH_DONE, resume: { spec: BOTH_DONE, lastFailure: null } });
});

test("what people asked for is a task of its own, what they only noted is none", () => {
  const notes = [note("Write three", true), note("use tabs", false)];
  const { spec } = workPlan(claimed(1, notes), { workspace: there, merged: false });
  expect(spec).toContain("- [ ] Write three");
  expect(spec).not.toContain("use tabs");
  expect(workPlan(claimed(null, notes), { workspace: fresh, merged: false }).spec).toContain(
    "- [ ] Write three",
  );
});
