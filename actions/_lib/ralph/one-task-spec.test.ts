import { expect, test } from "vitest";
import { oneTaskSpec } from "./one-task-spec.ts";
import { parseSpec } from "./parse-spec.ts";

const BOXES = `# Greeter

Some words.

- [x] Greet
  - By name
- [ ] Shout
  - In upper case

  - Verify: \`a\`
Words between.
- [ ] Whisper
  - Verify: \`b\`

## Verify
- \`c\`
`;

const SECTIONS = `# Greeter
## T001: Greet
- Status: passed
### Notes
words
## T002: Shout
**Verify:** \`a\`
## T003: Whisper
- [ ] quietly
## Checks
- \`c\`
`;

test("of a list only the one task stays, with all that belongs to nobody", () => {
  expect(oneTaskSpec(BOXES, 2, null)).toBe(
    "# Greeter\n\nSome words.\n\n- [ ] Shout\n  - In upper case\n\n  - Verify: `a`\nWords between.\n## Verify\n- `c`\n",
  );
});

test("of sections only the one task stays", () => {
  expect(oneTaskSpec(SECTIONS, 2, null)).toBe(
    "# Greeter\n## T002: Shout\n**Verify:** `a`\n## Checks\n- `c`\n",
  );
});

test.each([BOXES, SECTIONS, BOXES.replaceAll("\n", "\r\n")])("each task reads as it did", (text) => {
  const { tasks, checks } = parseSpec(text);
  for (const task of tasks) {
    const one = parseSpec(oneTaskSpec(text, task.index, "- [ ] not a task\n````\n- [ ] nor this\n"));
    expect(one.checks).toEqual(checks);
    expect(one.tasks).toMatchObject([
      { text: task.text, verify: task.verify, deliverables: task.deliverables, passed: task.passed },
    ]);
  }
});

test("what failed last time is shown below", () => {
  expect(oneTaskSpec("- [ ] a\n", 1, "$ test\n(exit code 1)")).toBe(
    "- [ ] a\n\n## What failed last time\n\n```\n$ test\n(exit code 1)\n```\n",
  );
});
