import { expect, test } from "vitest";
import { withEvidence } from "./standing.ts";

const ran = (task: number, command: string, exitCode: number) => ({
  task,
  command,
  exitCode,
  durationMs: 1,
  commit: "a".repeat(40),
  excerpt: "",
});

test("a command that was red and is green now is shown once, as it is now", () => {
  const before = [ran(1, "npm test", 1), ran(1, "npm run lint", 0)];
  expect(withEvidence(before, [ran(1, "npm test", 0), ran(2, "npm test", 1)])).toEqual([
    ran(1, "npm test", 0),
    ran(1, "npm run lint", 0),
    ran(2, "npm test", 1),
  ]);
});
