import { expect, test } from "vitest";
import { commitMessage } from "./commit-message.ts";

function message(text: string): string {
  return commitMessage({ index: 2, id: "2", text, passed: false, deliverables: [], verify: [], line: 1 }, 3);
}

const subject = (text: string) => message(text).split("\n")[0] ?? "";

test.each([
  ["Greet people by name", "feat: greet people by name"],
  ["Fix the greeting", "fix: fix the greeting"],
  ["The greeter crashes without a name", "fix: the greeter crashes without a name"],
  ["Add tests for shouting", "test: add tests for shouting"],
  ["Add a testing mode", "feat: add a testing mode"],
  ["Document the option", "docs: document the option"],
  ["Rename the module", "refactor: rename the module"],
  ["Bump the dependencies", "chore: bump the dependencies"],
  ["API errors get a code.", "feat: API errors get a code"],
  ["fix(greeter): keep the name", "fix(greeter): keep the name"],
  ["Fixes #12 and fixes octo/repo#3 for @octocat", "feat: fixes 12 and fixes octo/repo3 for octocat"],
  ["Closes GH-5, see https://example.com/issues/5", "feat: closes 5, see"],
  ["Greet\u202E reversed\u0007", "feat: greet reversed"],
  ["!", "feat: !"],
  ["", "feat: task 2"],
])("%j becomes %j", (text, expected) => {
  expect(subject(text)).toBe(expected);
});

test("a subject of 72 characters stays, one of 73 is cut at a word", () => {
  const fits = `x${" word".repeat(13)}`;
  expect(subject(fits)).toBe(`feat: ${fits}`);
  expect(subject(fits)).toHaveLength(72);
  expect(subject(`${fits}s`)).toBe(`feat: x${" word".repeat(12)}…`);
  expect(subject("x".repeat(100))).toHaveLength(72);
});

test("the body names the whole task", () => {
  expect(message("Greet people by name")).toBe(
    "feat: greet people by name\n\nTask 2 of 3: Greet people by name\n",
  );
});
