import { expect, test } from "vitest";
import { closest } from "./closest.ts";
import { parseOperatorCommand } from "./operator-command.ts";
import { parseComment } from "./parse-command.ts";

test.each([
  ["/whim status", { name: "status" }],
  ["/whim", { name: "help" }],
  ["  /WHIM   Cancel  \r\n", { name: "cancel" }],
  ["Thanks!\n\n/whim approve\n\nGreat.", { name: "approve" }],
  ["/whim\u00A0status", { name: "status" }],
  ["/whim pause please", { name: "pause" }],
  ["/whim cancel it now, thanks!", { name: "cancel" }],
  ["/whim approve 👍🏽 :+1:", { name: "approve" }],
  ["```npm test``` fails\n/whim retry", { name: "retry", text: null }],
  ["<!-- seen by nobody -->\n/whim cancel", { name: "cancel" }],
  ["<!-- seen\nby nobody -->\n/whim cancel", { name: "cancel" }],
  ["`<!--` is how one begins\n/whim cancel", { name: "cancel" }],
  ["a <!-- that is none\n\n/whim cancel\n-->", { name: "cancel" }],
  ["/whim retry", { name: "retry", text: null }],
  ["/whim retry use tabs\nand no spaces\n", { name: "retry", text: "use tabs\nand no spaces" }],
  ["/whim retry as in\n```\n/whim cancel\n```", { name: "retry", text: "as in\n```\n/whim cancel\n```" }],
  ["/whim note\nsee the log", { name: "note", text: "see the log" }],
  ["/whim priority HIGH", { name: "priority", priority: "high" }],
  ["/whim budget $5", { name: "budget", limits: { usd: 5 } }],
  ["/whim budget 2.50 usd and 30 iterations", { name: "budget", limits: { usd: 2.5, iterations: 30 } }],
  ["/whim budget 90 min", { name: "budget", limits: { minutes: 90 } }],
  ["/whim model provider/model-1.5:beta[1m]", { name: "model", model: "provider/model-1.5:beta[1m]" }],
  ["~~~\n/whim cancel\n~~~\n/whim resume", { name: "resume" }],
])("%j is understood", (body, command) => {
  expect(parseComment(body)).toEqual({ kind: "command", command });
});

test.each([
  "",
  "I would say /whim cancel",
  "> /whim cancel",
  "```\n/whim cancel\n```",
  "````\n```\n/whim cancel\n````",
  "```\n/whim cancel",
  "    /whim cancel",
  "<!--\n/whim cancel\n-->",
  "<!--\n\n/whim cancel",
  "Look: <!--\n/whim cancel\n-->",
  "<!--\n```\n-->\n~~~\n/whim cancel",
  "/whimsical",
  "/whim-cancel",
  "\\/whim cancel",
  "/\u200Bwhim cancel",
])("%j is no command", (body) => {
  expect(parseComment(body)).toEqual({ kind: "none" });
});

test.each([
  ["/whim cancle", "Did you mean `/whim cancel`?"],
  ["/whim staus", "Did you mean `/whim status`?"],
  ["/whim destroy", "`/whim help` lists"],
  [`/whim ${"x".repeat(100_000)}`, "There is no command"],
  ["/whim priority urgent", "Write one of critical, high, medium, low"],
  ["/whim priority hihg", "Did you mean `/whim priority high`?"],
  ["/whim priority", "Write one of"],
  ["/whim budget 5", "`/whim budget $5` or `/whim budget 30 iterations`"],
  ["/whim budget", "is no budget"],
  ["/whim budget -1 usd", "is no budget"],
  ["/whim budget 1e9 usd", "is no budget"],
  ["/whim budget 0 iterations", "out of range"],
  ["/whim budget 1001 iterations", "out of range"],
  ["/whim model", "is no name of a model"],
  ["/whim model a b", "is no name of a model"],
  ["/whim model $(id)", "is no name of a model"],
  ["/whim budget $20\n/whim retry", "more than one command, and nothing was done"],
  ["/whim note use tabs\n\n/whim priority high", "write each in its own"],
  ["/whim cancel the second task", 'What "the second task" is to say goes into `/whim note …`'],
  ["/whim pause all", 'What "all" is to say'],
  ["/whim approve if the tests pass", "nothing was done"],
  ["/whim note", "Say what it should know"],
  [`/whim note ${"x".repeat(4001)}`, "4000 are possible"],
])("%j is a mistake that says what would be right", (body, message) => {
  expect(parseComment(body)).toMatchObject({
    kind: "mistake",
    message: expect.stringContaining(message) as string,
  });
});

test("a megabyte of anything is judged", () => {
  for (const part of ["/whim ", "`", "\n", "/whim note x\n", " ", "<!--\n", "a <!--\n", "`<!--`"])
    expect(parseComment(part.repeat(1_000_000 / part.length)).kind).toBeTypeOf("string");
  // No end of a line to a regular expression's `$`, one to its `.`: the match was tried anew from every blank.
  const blanks = " ".repeat(1_000_000);
  expect(parseComment(`/whim priority${blanks}\u2028`)).toMatchObject({ kind: "mistake" });
  expect(parseComment(`/whim note a${blanks}\u2028b`)).toMatchObject({ kind: "mistake" });
});

test("a line that a Unicode separator breaks is one line, as GitHub shows it", () => {
  expect(parseComment("/whim note one\u2028two")).toEqual({
    kind: "command",
    command: { name: "note", text: "one\u2028two" },
  });
});

test.each([
  ["cancle", "cancel"],
  ["cancel", "cancel"],
  ["cancl", "cancel"],
  ["cxxcel", "cancel"],
  ["cxxxel", null],
  ["nte", "note"],
  ["ntex", null],
])("%s is closest to %s", (word, known) => {
  expect(closest(word, ["cancel", "note", "status"])).toBe(known);
});

const WORKER = "0b9f2a63-5f0e-4b7e-9d0e-3f1f5d2c1a00";
test.each([
  [`kill ${WORKER}`, false, { name: "kill", worker: WORKER }],
  ["pause all", true, { name: "pause all" }],
  ["resume all", false, { name: "resume all" }],
  ["drain", false, { name: "drain" }],
  ["pause", true, { name: "on item", command: { name: "pause" } }],
  ["/whim retry again", true, { name: "on item", command: { name: "retry", text: "again" } }],
])("the operator's %j", (text, hasItem, expected) => {
  expect(parseOperatorCommand(text, hasItem)).toEqual(expected);
});

test("what is mistyped is said with one suggestion", () => {
  const parsed = parseOperatorCommand("cancle", true);
  expect(parsed).toEqual({ mistake: 'There is no command "cancle". Did you mean `/whim cancel`?' });
});

test.each([
  ["kill 7", false, "no worker's id"],
  ["pause", false, 'Write "pause all"'],
  ["cancel", false, 'needs the input "issue" or "item"'],
  ["drian", false, 'Did you mean "drain"?'],
])("the operator's %j is a mistake", (text, hasItem, message) => {
  const parsed = parseOperatorCommand(text, hasItem);
  expect(parsed).toMatchObject({ mistake: expect.stringContaining(message) as string });
});
