import { expect, test } from "vitest";
import { onATerminal } from "./on-a-terminal.ts";

test("a table's columns stand below each other, whatever is in them", () => {
  const body = [
    "Closes #1",
    "",
    "### Proof",
    "",
    "| | Check | Exit code |",
    "| --- | --- | --- |",
    "| ✅ | `npm test` | 0 |",
    String.raw`| ❌ | ${"`a \\| b`"} | 10 |`,
    "| | `lint` | 0 |",
    "",
    "3 iterations.",
    "",
    "<!-- whim:proof -->",
  ].join("\n");
  expect(onATerminal(body).split("\n")).toEqual([
    "Closes #1",
    "",
    "Proof",
    "",
    "    Check     Exit code",
    "✅  npm test  0",
    "❌  a | b     10",
    "    lint      0",
    "",
    "3 iterations.",
  ]);
});

test("a table at the end is not lost", () => {
  expect(onATerminal("| A | B |\n| --- | --- |\n| 1 | 2 |")).toBe("A  B\n1  2");
});

test("of bold words the marks go, and the stars of a check in a table stay", () => {
  const body = "**What this is about.** It greets.\n\n| Check |\n| --- |\n| `ls **/a **/b` |";
  expect(onATerminal(body)).toBe("What this is about. It greets.\n\nCheck\nls **/a **/b");
});
