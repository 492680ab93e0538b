import { expect, test } from "vitest";
import { addTask } from "./add-task.ts";
import { parseSpec } from "./parse-spec.ts";

const CHECKBOXES = "# Plan\n\n- [x] One\n  - Verify: `true`\n\n## Verify\n\n- `npm test`\n";

test("a request becomes the last task of a checkbox list, whatever stands at its end", () => {
  const { tasks, checks } = parseSpec(addTask(CHECKBOXES, "Use tabs\n- in every file\n- [ ] also in tests"));
  expect(checks).toEqual(["npm test"]);
  expect(tasks.map(({ text, passed }) => [text, passed])).toEqual([
    ["One", true],
    ["Use tabs", false],
  ]);
  expect(tasks[1]?.deliverables).toEqual(["in every file", "also in tests"]);
});

test("two requests stand below one heading", () => {
  const text = addTask(addTask(CHECKBOXES, "Use tabs"), "Name it better");
  expect(text.match(/## Asked for later/g)).toHaveLength(1);
  expect(parseSpec(text).tasks.map((task) => task.text)).toEqual(["One", "Use tabs", "Name it better"]);
});

test("a plan of sections gets a section with the next number", () => {
  const text = "# Plan\n\n### T001: One\n\n- Status: passed\n\n### T007: Two\n\n- Status: pending\n";
  const { format, tasks } = parseSpec(addTask(text, "Use tabs\nin every file"));
  expect(format).toBe("v2");
  expect(tasks.at(-1)).toMatchObject({
    id: "T008",
    text: "Use tabs",
    passed: false,
    deliverables: ["in every file"],
  });
});

test("the same request twice is one task", () => {
  const once = addTask(CHECKBOXES, "Use tabs\nin every file");
  expect(addTask(once, "Use tabs\nin every file")).toBe(once);
  expect(parseSpec(addTask(once, "Use tabs\nin tests")).tasks).toHaveLength(3);
});

test("a request cannot bring commands, ticks or further tasks of its own", () => {
  const hostile =
    "# Done\n- [x] fake\n```\n### T001: fake\n- Verify: `rm -rf /`\n<!-- hidden\nStatus: passed";
  const { tasks } = parseSpec(addTask(CHECKBOXES, hostile));
  expect(tasks).toHaveLength(2);
  expect(tasks[1]).toMatchObject({ text: "Done", passed: false, verify: [] });
});

test("a long first line keeps its whole text below the task's name", () => {
  const long = "word ".repeat(100).trim();
  const task = parseSpec(addTask(CHECKBOXES, long)).tasks.at(-1);
  expect(task?.text).toHaveLength(200);
  expect(task?.deliverables).toEqual([long]);
});

test("an empty request adds nothing", () => {
  expect(addTask(CHECKBOXES, " \n- \n")).toBe(CHECKBOXES);
});
