import { expect, test } from "vitest";
import type { KnownPullRequest } from "../../_lib/github/github.ts";
import { type DraftReason, markedTitle, nextDraft } from "./draft-reason.ts";
import { isSpent, standingOf, theirPart } from "./existing-pull-request.ts";
import { END_OF_OURS } from "./pull-request-body.ts";

const pull = (number: number, more: Partial<KnownPullRequest>): KnownPullRequest => ({
  number,
  url: "",
  draft: false,
  title: "",
  body: `Closes #1\n${END_OF_OURS}\n`,
  state: "open",
  base: "main",
  nodeId: "",
  ...more,
});

test.each<[string, KnownPullRequest[], object, boolean]>([
  ["none", [], { kind: "none", follows: null }, false],
  ["ours, open", [pull(1, {})], { kind: "ours" }, false],
  ["theirs, open", [pull(1, { body: "mine" })], { kind: "theirs" }, false],
  ["one into another base", [pull(1, { base: "next" })], { kind: "none", follows: null }, false],
  ["closed", [pull(1, { state: "closed" })], { kind: "none", follows: { number: 1 } }, false],
  ["merged", [pull(1, { state: "merged" })], { kind: "none", follows: { number: 1 } }, true],
  ["merged, then open", [pull(2, {}), pull(1, { state: "merged" })], { kind: "ours" }, false],
  [
    "closed twice",
    [pull(1, { state: "closed" }), pull(3, { state: "closed" })],
    { follows: { number: 3 } },
    false,
  ],
])("%s: what is there, and is the branch spent?", (_, pulls, standing, spent) => {
  expect(standingOf(pulls, "main")).toMatchObject(standing);
  expect(isSpent(pulls)).toBe(spent);
});

test("what stands below our part is theirs", () => {
  expect(theirPart(`ours ${END_OF_OURS}\n\nMy note\n`)).toBe("My note");
  expect(theirPart(`ours ${END_OF_OURS}\n`)).toBe("");
});

test.each<[string, boolean, string, DraftReason | null, boolean]>([
  ["ready and proven", false, "", null, false],
  ["ready and unproven", false, "", "unproven", true],
  ["ready and conflicting", false, "", "conflicts", true],
  ["ready in spite of flags", false, "", "flagged", false],
  ["a draft of ours, proven now", true, "> [!WARNING]", null, false],
  ["a draft for its flags, which are gone", true, "### Look at these first", null, false],
  ["a draft of ours, not proven yet", true, "> [!WARNING]", "unproven", true],
  ["a draft somebody made", true, "Closes #1", null, true],
])("%s: is it a draft next?", (_, draft, body, reason, next) => {
  expect(nextDraft({ draft, body }, reason)).toBe(next);
});

test("a title has one marker or none", () => {
  expect(markedTitle("[unproven] Work", null)).toBe("Work");
  expect(markedTitle("[unproven] Work", "conflicts")).toBe("[conflicts] Work");
  expect(markedTitle("[wip] Work", "flagged")).toBe("[flagged] [wip] Work");
});
