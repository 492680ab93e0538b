import { describe, expect, test } from "vitest";
import { markTask } from "./mark-task.ts";
import { openTask, parseSpec } from "./parse-spec.ts";

const CHECKBOX = `# Greeter

Some words.

- [ ] Greet by name
  - Without a name it stays
  - Verify: \`node --test\`
* [x] Shout
  * Verify: \`npm test\` and \`npm run lint\`
1. [X] Whisper

## Verify
- \`npm test\` must pass
- Run \`npm start\` by hand
Verify: \`make\`

## Notes
- [ ] Still a task
`;

const V2 = `# Plan

## Tasks

### T001: Greet by name
- Status: passed
- Size: S
**Deliverables:**
- A greeting
- [ ] A test

**Verify:** \`node --test\`

### T002: Shout
- **Status:** in_progress

Some words, and - [ ] no task.

- **Verify:**
  - \`npm test\`

## Checks
- \`npm run lint\`
`;

describe("checkbox lists", () => {
  const spec = parseSpec(CHECKBOX);

  test("every top-level box is a task with its tick, its line and an index as its id", () => {
    expect(spec).toMatchObject({ format: "checkbox", title: "Greeter" });
    expect(spec.tasks.map(({ index, id, text, passed, line }) => [index, id, text, passed, line])).toEqual([
      [1, "1", "Greet by name", false, 5],
      [2, "2", "Shout", true, 8],
      [3, "3", "Whisper", true, 10],
      [4, "4", "Still a task", false, 18],
    ]);
  });

  test("sub-bullets are deliverables, and a Verify line's leading commands are checks", () => {
    expect(spec.tasks[0]).toMatchObject({
      deliverables: ["Without a name it stays"],
      verify: ["node --test"],
    });
    expect(spec.tasks[1]).toMatchObject({ deliverables: [], verify: ["npm test", "npm run lint"] });
  });

  test("a Verify section gives whole-spec checks, but commands inside prose are not run", () => {
    expect(spec.checks).toEqual(["npm test", "make"]);
  });

  test.each([
    ["a nested box is a deliverable", "- [ ] a\n  - [x] b\n", [["a", ["b"]]]],
    ["text right below a task continues it", "- [ ] a\n  and more\n  - b\n", [["a and more", ["b"]]]],
    ["a plain bullet at its level ends a task", "- [ ] a\n- no task\n  - of nobody\n", [["a", []]]],
    ["a heading ends a task", "- [ ] a\n# b\n  - c\n", [["a", []]]],
    ["an empty line does not end a task", "- [ ] a\n\n  - b\n", [["a", ["b"]]]],
    ["tabs indent as well", "- [ ] a\n\t- b\n", [["a", ["b"]]]],
    [
      "a list may be indented as a whole",
      "  - [ ] a\n    - b\n  - [ ] c\n",
      [
        ["a", ["b"]],
        ["c", []],
      ],
    ],
    ["a link in brackets is no box", "- [y] a\n- [](b)\n-[ ] c\n", []],
    ["fenced code holds no tasks", "```md\n- [ ] a\n```\n~~~\n- [ ] b\n```\n~~~\n- [ ] c\n", [["c", []]]],
    ["a fence inside a task holds no deliverables", "- [ ] a\n  ```\n  - b\n  ```\n  - c\n", [["a", ["c"]]]],
    ["a fence that never ends hides the rest", "- [ ] a\n````\n```\n- [ ] b\n", [["a", []]]],
    ["comments hold no tasks", "<!--\n- [ ] a\n-->\n- [ ] b <!-- why -->\n", [["b <!-- why -->", []]]],
    [
      "a box without text is a task without text",
      "- [ ]\n- [ ] \n",
      [
        ["", []],
        ["", []],
      ],
    ],
  ])("%s", (_, text, tasks) => {
    expect(parseSpec(text).tasks.map((task) => [task.text, task.deliverables])).toEqual(tasks);
  });

  test.each([
    ["a list below an empty Verify", "- [ ] a\n  - Verify:\n    - `x`\n    - `y`\n  - b\n", ["x", "y"]],
    ["bold", "- [ ] a\n  - **Verify:** `x`\n", ["x"]],
    ["bold without the colon", "- [ ] a\n  **Verify**: `x`\n", ["x"]],
    ["longer fences around backticks", "- [ ] a\n  - Verify: ``echo `date` ``\n", ["echo `date`"]],
    ["words behind it", "- [ ] a\n  - Verify: `x` prints `ok`\n", ["x"]],
    ["no command at all", "- [ ] a\n  - Verify: look at it\n", []],
    ["an open backtick", "- [ ] a\n  - Verify: `x\n", []],
  ])("Verify with %s", (_, text, verify) => {
    expect(parseSpec(text).tasks[0]?.verify).toEqual(verify);
  });
});

describe("task sections", () => {
  const spec = parseSpec(V2);

  test("every T heading is a task with its id, status, deliverables and checks", () => {
    expect(spec).toMatchObject({ format: "v2", title: "Plan", checks: ["npm run lint"] });
    expect(spec.tasks).toEqual([
      {
        index: 1,
        id: "T001",
        text: "Greet by name",
        passed: true,
        deliverables: ["A greeting", "A test"],
        verify: ["node --test"],
        line: 5,
      },
      {
        index: 2,
        id: "T002",
        text: "Shout",
        passed: false,
        deliverables: [],
        verify: ["npm test"],
        line: 14,
      },
    ]);
  });

  test("only the status passed is passed", () => {
    const open = ["pending", "in_progress", "failed", "", "not passed", "unknown"].filter(
      (status) => parseSpec(`### T1: a\n- Status: ${status}\n`).tasks[0]?.passed === false,
    );
    expect(open).toHaveLength(6);
    expect(parseSpec("### T1: a\n- status: Passed (twice)\n").tasks[0]?.passed).toBe(true);
  });
});

test("Windows line endings change nothing that is read", () => {
  for (const text of [CHECKBOX, V2])
    expect(parseSpec(text.replaceAll("\n", "\r\n"))).toEqual(parseSpec(text));
});

test("a byte order mark hides no heading, and stays where it is", () => {
  const spec = "\uFEFF### T001: one\r\n- Status: pending\r\n";
  expect(parseSpec(spec).tasks).toMatchObject([{ id: "T001", text: "one", passed: false }]);
  expect(markTask(spec, 1, true)).toBe(spec.replace("pending", "passed"));
  expect(parseSpec("\uFEFF# Title\n- [ ] one").title).toBe("Title");
});

test("the next task is the first one without a tick", () => {
  expect(openTask(CHECKBOX)?.index).toBe(1);
  expect(openTask(V2)?.id).toBe("T002");
  expect(openTask("- [x] a\n")).toBeNull();
});

describe("marking a task", () => {
  test.each([
    ["- [ ] a\n- [ ] b\n", 2, true, "- [ ] a\n- [x] b\n"],
    ["- [x] a\r\n", 1, false, "- [ ] a\r\n"],
    ["- [X] a", 1, true, "- [X] a"],
    ["### T1: a\n- Status: pending (soon)\n", 1, true, "### T1: a\n- Status: passed (soon)\n"],
    ["### T1: a\n- **Status:** failed\n", 1, true, "### T1: a\n- **Status:** passed\n"],
    ["### T1: a\n- Status:\n", 1, true, "### T1: a\n- Status: passed\n"],
    ["### T1: a\r\ntext\r\n", 1, true, "### T1: a\r\n- Status: passed\r\ntext\r\n"],
    ["### T1: a", 1, true, "### T1: a\n- Status: passed"],
    ["### T1: a\n- Status: passed\n", 1, false, "### T1: a\n- Status: pending\n"],
  ])("%j, task %i to %s", (text, index, passed, expected) => {
    expect(markTask(text, index, passed)).toBe(expected);
  });

  test("a task that is not there is said so", () => {
    expect(() => markTask("- [ ] a\n", 2, true)).toThrow("there is no task 2");
  });

  const BOXES = [
    "- [ ] task",
    "* [x] done",
    "  - Verify: `a` and `b`",
    "  - [ ] nested",
    "\t- tab",
    "```",
    "~~~sh",
    "<!--",
    "-->",
    "## Verify",
    "- `npm test`",
    "",
    "words é 🙂 \u2028",
    "1. [ ]",
    "\r",
    "# Title",
  ];
  const SECTIONS = [
    ...BOXES,
    "### T001: one",
    "### T002: two",
    "- Status: pending",
    "**Status:** passed",
    "- Status:",
    "**Deliverables:**",
  ];

  test("whatever the text, only the one task reads differently", () => {
    for (const text of texts(SECTIONS, 2000)) {
      const before = parseSpec(text);
      for (const { index, passed } of before.tasks) {
        const { tasks, checks } = parseSpec(markTask(text, index, !passed));
        const expected = before.tasks.map((task) =>
          task.index === index ? { ...task, passed: !passed } : task,
        );
        // A new status line moves the lines below it.
        const still = tasks.map((task, at) => ({ ...task, line: expected[at]?.line }));
        expect({ text, tasks: still, checks }).toEqual({ text, tasks: expected, checks: before.checks });
      }
    }
  });

  test("whatever the text, a tick is one byte, and taking it back restores every other", () => {
    for (const text of texts(BOXES, 2000)) {
      for (const { index, passed } of parseSpec(text).tasks) {
        const marked = markTask(text, index, !passed);
        const changed = Array.from({ length: text.length }, (_, at) => marked[at] !== text[at]);
        expect({ text, changed: changed.filter(Boolean).length, length: marked.length }).toEqual({
          text,
          changed: 1,
          length: text.length,
        });
        expect(markTask(marked, index, passed)).toBe(text);
      }
    }
  });
});

test("a hostile text is read in time", () => {
  const hostile = [
    "`".repeat(200_000),
    Array.from({ length: 600 }, (_, at) => "`".repeat(at)).join(" "),
    "- [ ] ".repeat(50_000),
    " ".repeat(200_000),
    "#".repeat(200_000),
    "- [ ] a\n".repeat(20_000),
    "*".repeat(200_000),
    "<!--".repeat(50_000),
    "1".repeat(200_000),
  ];
  for (const text of hostile)
    expect(parseSpec(`- [ ] a\n  - Verify: ${text}\n${text}\n`).tasks[0]?.line).toBe(1);
}, 10_000);

function texts(pieces: string[], count: number): string[] {
  const random = numbers(42);
  return Array.from({ length: count }, () => {
    const lines = Array.from({ length: random(14) }, () => pieces[random(pieces.length)]);
    return lines.join(random(2) === 0 ? "\n" : "\r\n") + (random(2) === 0 ? "\n" : "");
  });
}

/** The same numbers in every run: a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
