import { expect, test } from "vitest";
import type { IssueNow } from "../_lib/github/github.ts";
import { endingSince } from "./ending-since.ts";

const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, "0")}:00Z`;
const labelled = (minute: number) => ({ at: at(minute), label: "whim", on: true });
const unlabelled = (minute: number) => ({ at: at(minute), label: "whim", on: false });
const issue = (given: Partial<IssueNow> = {}): IssueNow => ({
  number: 1,
  state: "open",
  closedAt: null,
  labels: ["whim", "ai-processing"],
  labelled: [labelled(10)],
  ownComments: [],
  ...given,
});
const closed = (minute: number): Partial<IssueNow> => ({ state: "closed", closedAt: at(minute) });

test.each<[string, IssueNow | null, string | null, string | null]>([
  ["open and labelled: wanted", issue(), null, null],
  ["in other letters: the same label", issue({ labels: ["Whim"] }), null, null],
  ["not there any more", null, null, "gone"],
  ["closed after the label", issue(closed(11)), null, "closed"],
  ["labelled after it was closed", issue(closed(9)), null, null],
  ["closed in the same second: whoever labelled it may have closed it first", issue(closed(10)), null, null],
  ["asked for again after it was closed", issue(closed(11)), at(12), null],
  ["closed after it was asked for again", issue(closed(13)), at(12), "closed"],
  ["the label taken off", issue({ labels: [], labelled: [labelled(10), unlabelled(11)] }), null, "unlabeled"],
  [
    "taken off and put on again",
    issue({ labelled: [labelled(10), unlabelled(11), labelled(12)] }),
    null,
    null,
  ],
  [
    "asked for again after the label went",
    issue({ labels: [], labelled: [labelled(10), unlabelled(11)] }),
    at(12),
    null,
  ],
  ["never labelled, handed in another way", issue({ labels: [], labelled: [] }), null, null],
  [
    "another label taken off",
    issue({ labelled: [labelled(10), { at: at(11), label: "bug", on: false }] }),
    null,
    null,
  ],
  ["closed without a date", issue({ state: "closed" }), null, null],
])("%s", (_, found, askedAt, ending) => {
  expect(endingSince(found, "whim", askedAt)).toBe(ending);
});
