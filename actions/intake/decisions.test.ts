import { expect, test } from "vitest";
import type { Thread, ThreadComment } from "../_lib/github/github.ts";
import { sourceHash, textHasChanged } from "../_lib/source-text.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { approvalReason } from "../_lib/approval-reason.ts";
import { overBudget } from "./budget.ts";
import { candidates, commenters, MOST_COMMENTERS, pinText } from "./pinned-text.ts";
import { isNews } from "./poll-choice.ts";
import { priorityOf } from "./priority.ts";
import { isWorthTelling } from "./refusal.ts";
import { textChanged } from "./text-changed.ts";
import { STATE_LABELS } from "../_lib/labels.ts";

const person = (login: string) => ({ login, id: 1, isBot: false });
const comment = (id: number, given: Partial<ThreadComment> = {}): ThreadComment => ({
  id,
  url: "",
  body: `comment ${id}`,
  createdAt: "2026-01-01T00:00:10Z",
  editedAt: null,
  own: false,
  by: person("mona"),
  ...given,
});
const thread = (given: Partial<Thread> = {}): Thread => ({
  repository: {
    name: "octo/repo",
    private: false,
    defaultBranch: "main",
    head: "a".repeat(40),
    config: null,
  },
  issue: {
    number: 1,
    title: "T",
    body: "B",
    state: "open",
    url: "",
    author: "reporter",
    labels: ["whim"],
    isPullRequest: false,
  },
  edited: null,
  renamed: [],
  labelled: [],
  comments: [],
  ...given,
});

test.each([
  [[], "medium"],
  [["P0"], "critical"],
  [["priority: high"], "high"],
  [["low", "critical"], "critical"],
  [["highlight"], "medium"],
])("labels %j give priority %s", (labels, priority) => {
  expect(priorityOf(labels)).toBe(priority);
});

const AT = "2026-01-01T00:00:10Z";
const labelling = { by: person("octocat"), at: AT };
test.each([
  ["before the label", "reporter", "2026-01-01T00:00:09Z", null],
  ["in the same second", "reporter", "2026-01-01T00:00:10Z", "reporter"],
  ["after the label", "reporter", "2026-01-01T00:00:11Z", "reporter"],
  ["after the label, by a deleted account", "", "2026-01-01T00:00:11Z", "a deleted account"],
  ["after the label, by the labeller", "OctoCat", "2026-01-01T00:00:11Z", null],
])("a change %s", (_, by, at, found) => {
  expect(textChanged(thread({ edited: { by, at } }), labelling, null)).toBe(found);
  expect(textChanged(thread({ renamed: [{ by, at }] }), labelling, null)).toBe(found);
});

test("without a date only the text in the event tells, whatever its line ends", () => {
  const undated = { by: person("octocat"), at: null };
  const multi = thread({ issue: { ...thread().issue, body: "a\nb\n" } });
  expect(textChanged(multi, undated, { title: "T", body: "a\r\nb" })).toBeNull();
  expect(textChanged(multi, undated, { title: "T", body: "a" })).toBe("somebody");
  expect(textChanged(multi, labelling, { title: "other", body: "a\nb" })).toBe("somebody");
});

test("only people's comments from before the label, unchanged since, may count", () => {
  const comments = [
    comment(1, { createdAt: "2026-01-01T00:00:09Z" }),
    comment(2, { createdAt: AT }),
    comment(3, { createdAt: "2026-01-01T00:00:01Z", editedAt: "2026-01-01T00:00:11Z" }),
    comment(4, { createdAt: "2026-01-01T00:00:01Z", editedAt: "2026-01-01T00:00:02Z" }),
    comment(5, { createdAt: "2026-01-01T00:00:01Z", own: true }),
    comment(6, { createdAt: "2026-01-01T00:00:01Z", by: null }),
    comment(7, { createdAt: "2026-01-01T00:00:01Z", by: { ...person("x[bot]"), isBot: true } }),
  ];
  expect(candidates(thread({ comments }), AT).map(({ id }) => id)).toEqual([1, 4]);
  expect(candidates(thread({ comments }), null)).toEqual([]);
});

test("of a crowd of commenters ten are asked for, whoever is known not again", () => {
  const crowd = Array.from({ length: 12 }, (_, n) => comment(n, { by: person(`p${n}`) }));
  expect(commenters([...crowd, comment(20, { by: person("P1") })], ["p0"])).toHaveLength(MOST_COMMENTERS);
  expect(commenters(crowd, ["P0"])).not.toContain("p0");
  const { text, leftOut } = pinText(thread(), crowd, ["P3"]);
  expect(text.comments).toEqual([{ id: 3, author: "p3", body: "comment 3" }]);
  expect(leftOut).toBe(11);
});

const said = (body: string) => [{ id: 1, author: "mona", body }];

test("the hash changes with every change of title, body or pinned comment", () => {
  const hashes = [
    { title: "a", body: "b", comments: [] },
    { title: "ab", body: "", comments: [] },
    { title: "a", body: "b ", comments: [] },
    { title: "a", body: "b", comments: said("c") },
    { title: "a", body: "b", comments: said("d") },
  ].map(sourceHash);
  expect(new Set(hashes).size).toBe(5);
});

test("a pinned comment that was edited or deleted is a changed text; others are not", () => {
  const now = thread({ comments: [comment(1), comment(2)] });
  const pinned = { title: "T", body: "B", comments: [{ id: 1, author: "mona", body: "comment 1" }] };
  const item = { sourceHash: sourceHash(pinned), metadata: { whim: { comments: [1] } } };
  expect(textHasChanged(now, item)).toBe(false);
  expect(textHasChanged({ ...now, comments: [comment(1, { body: "x" }), comment(2)] }, item)).toBe(true);
  expect(textHasChanged({ ...now, comments: [comment(2)] }, item)).toBe(true);
  expect(textHasChanged({ ...now, issue: { ...now.issue, title: "U" } }, item)).toBe(true);
});

const NOW = Date.parse("2026-01-02T00:00:00Z");
const item = (given: Partial<WorkItem>) =>
  ({ requestedBy: "octocat", createdAt: "2026-01-01T12:00:00Z", status: "queued", ...given }) as WorkItem;
const many = (n: number, given: Partial<WorkItem>) => Array.from({ length: n }, () => item(given));
const BUDGET = { queued: 5, perPersonADay: 3, openPullRequests: 2 };

test.each<[string, { live?: WorkItem[]; newest?: WorkItem[] }, boolean]>([
  ["4 of 5 queued", { live: many(4, {}) }, false],
  ["5 of 5 queued", { live: many(5, {}) }, true],
  ["2 of 3 a day", { newest: many(2, {}) }, false],
  ["3 of 3 a day", { newest: many(3, { requestedBy: "OctoCat" }) }, true],
  ["3 of somebody else's", { newest: many(3, { requestedBy: "mona" }) }, false],
  ["3 of 24 hours ago", { newest: many(3, { createdAt: "2026-01-01T00:00:00Z" }) }, false],
  [
    "1 of 2 open pull requests",
    { newest: many(1, { requestedBy: "mona", status: "completed", outcome: null, pullRequestUrl: "u" }) },
    false,
  ],
  [
    "2 of 2 open pull requests",
    { newest: many(2, { requestedBy: "mona", status: "completed", outcome: null, pullRequestUrl: "u" }) },
    true,
  ],
  [
    "2 merged ones",
    { newest: many(2, { requestedBy: "mona", status: "completed", outcome: "merged", pullRequestUrl: "u" }) },
    false,
  ],
])("%s", (_, { live = [], newest = [] }, over) => {
  expect(overBudget(BUDGET, { live, newest }, "octocat", NOW) !== null).toBe(over);
});

const estimate = (usd: number) => ({ items: 3, usd, minutes: 1, iterations: 1 });
const rule = { always: false, aboveUsd: null, paths: [] };
test.each([
  ["nothing is asked", rule, null, [], "a/b.ts", false],
  ["always", { ...rule, always: true }, estimate(0), [], "", true],
  ["$5 of $5", { ...rule, aboveUsd: 5 }, estimate(5), [], "", false],
  ["$5.01 of $5", { ...rule, aboveUsd: 5 }, estimate(5.01), [], "", true],
  ["an unknown price", { ...rule, aboveUsd: 5 }, null, [], "", true],
  ["a predicted file", { ...rule, paths: ["infra/**"] }, null, ["infra/a/b.tf"], "", true],
  ["a predicted folder", { ...rule, paths: ["infra/**"] }, null, ["infra/"], "", true],
  ["another folder", { ...rule, paths: ["infra/**"] }, null, ["infrastructure/"], "", false],
  ["a file in the text", { ...rule, paths: ["*.lock"] }, null, [], "Update `cargo.lock`, please", true],
  [
    "a file in the text with a way to it",
    { ...rule, paths: ["db/**"] },
    null,
    [],
    "see ./db/schema.sql",
    true,
  ],
])("approval: %s", (_, given, price, touches, spec, needed) => {
  const asked = { estimate: price, touches, spec, writtenBy: "person" as const };
  expect(approvalReason(given, asked) !== null).toBe(needed);
});

test("what a spec will change is not known before it is written: a rule about paths asks for approval", () => {
  const wish = { estimate: null, touches: [], spec: "Make it bigger", writtenBy: null };
  expect(approvalReason({ ...rule, paths: ["infra/**"] }, wish)).toContain("infra/** asks for approval");
  expect(approvalReason(rule, wish)).toBeNull();
});

test.each([
  ["a model's spec that names other files", ["web/"], "model", false],
  ["a model's spec that names none", [], "model", true],
  ["a person's own that names none", [], "person", false],
] as const)("a rule about paths asks for approval of %s: %s", (_, touches, writtenBy, needed) => {
  const asked = { estimate: null, touches: [...touches], spec: "- [ ] Make it bigger", writtenBy };
  expect(approvalReason({ ...rule, paths: ["infra/**"] }, asked) !== null).toBe(needed);
});

test.each([
  ["a maintainer", { by: person("octocat"), power: "write" }, true],
  ["a helper on somebody's issue", { by: person("helper"), power: "read" }, true],
  ["an author without power", { by: person("Reporter"), power: "read" }, false],
  ["a bot", { by: { ...person("x[bot]"), isBot: true }, power: "unknown" }, false],
  ["nobody", { by: null, power: "unknown" }, false],
] as const)("%s is told on the issue: %s", (_, given, told) => {
  expect(isWorthTelling({ author: "reporter", ...given })).toBe(told);
});

test.each([
  ["a labelled issue", ["whim"], [["whim", 1]], true],
  [
    "one with a state since",
    ["whim", "ai-stuck"],
    [
      ["whim", 1],
      ["ai-stuck", 2],
    ],
    false,
  ],
  [
    "one labelled again since",
    ["whim", "ai-stuck"],
    [
      ["ai-stuck", 2],
      ["whim", 3],
    ],
    true,
  ],
  ["one whose state has no date", ["whim", "AI-stuck"], [["whim", 3]], false],
  [
    "one with two states, one of them newer",
    ["whim", "ai-stuck", "ai-processing"],
    [
      ["ai-stuck", 1],
      ["whim", 2],
      ["ai-processing", 3],
    ],
    false,
  ],
] as const)("a poll looks into %s: %s", (_, labels, labelled, news) => {
  const issue = {
    number: 1,
    labels: [...labels],
    updatedAt: "2026-01-09T00:00:00Z",
    labelled: labelled.map(([label, at]) => ({ label, at: `2026-01-0${at}T00:00:00Z` })),
  };
  const known = { label: "Whim", states: STATE_LABELS, live: new Set<number>() };
  expect(isNews(issue, known)).toBe(news);
  expect(isNews(issue, { ...known, live: new Set([1]) })).toBe(false);
});
