import { expect, test } from "vitest";
import { lintSpec, SPEC_LENGTH_LIMIT, TASK_LENGTH_LIMIT, TASK_LIMIT } from "./lint-spec.ts";

const CHECK = "\n## Verify\n- `npm test`\n";
const tasks = (count: number) =>
  `${Array.from({ length: count }, (_, at) => `- [ ] Thing ${at}`).join("\n")}\n${CHECK}`;
const padded = (length: number) => `- [ ] Thing\n${CHECK}`.padEnd(length, "x\n");
const worded = (length: number) => `- [ ] ${"x".repeat(length)}\n${CHECK}`;

test.each<[name: string, spec: string, found: string[]]>([
  ["a good spec", `- [ ] Greet by name\n  - Verify: \`node --test\`\n`, []],
  ["whole-spec checks instead of one per task", tasks(2), []],
  ["no task", "just words\n", ["error no-tasks 1"]],
  ["nothing", "", ["error no-tasks 1"]],
  ["an empty task", `- [ ] a\n- [ ] ...\n${CHECK}`, ["error empty-task 2"]],
  ["the same task twice", `- [ ] Add it\n- [ ] add  it.\n${CHECK}`, ["warning duplicate-task 2"]],
  ["a task nobody checks", "- [ ] a\n  - Verify: `x`\n- [ ] b\n", ["warning no-check 3"]],
  [
    "a check that names no command",
    `- [ ] a\n  - Verify: look at it\n${CHECK}`,
    ["warning check-without-command 2"],
  ],
  ["as many tasks as fit", tasks(TASK_LIMIT), []],
  ["one task more", tasks(TASK_LIMIT + 1), [`warning too-many-tasks ${TASK_LIMIT + 1}`]],
  ["as many characters as fit", padded(SPEC_LENGTH_LIMIT), []],
  ["one character more", padded(SPEC_LENGTH_LIMIT + 1), ["error too-long 1"]],
  ["as long a task as fits", worded(TASK_LENGTH_LIMIT), []],
  ["a task one character longer", worded(TASK_LENGTH_LIMIT + 1), ["warning long-task 1"]],
  ["code", `- [ ] a\n\n\`\`\`js\nlet a;\nlet b;\n\`\`\`\n${CHECK}`, ["warning code 3"]],
  ["a path", `- [ ] Change src/greet.ts\n${CHECK}`, ["warning file-reference 1"]],
  ["a file in a sub-bullet", `- [ ] a\n  - see \`greet.py\`\n${CHECK}`, ["warning file-reference 1"]],
  ["things with dots and slashes that are no file", `- [ ] Use Node.js 24.1 and/or e.g. v2.0\n${CHECK}`, []],
  ["a path inside a check", "- [ ] a\n  - Verify: `node --test src/greet.test.ts`\n", []],
])("%s", (_, spec, found) => {
  expect(lintSpec(spec).map(({ level, rule, line }) => `${level} ${rule} ${line}`)).toEqual(found);
});

test("findings come in the order of their lines, each with a fix", () => {
  const findings = lintSpec("- [ ] Change a/b.ts\n- [ ] !\n- [ ] Change a/b.ts\n  - Verify: see\n");
  expect(findings.map(({ line }) => line)).toEqual(
    findings.map(({ line }) => line).toSorted((a, b) => a - b),
  );
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(5);
  expect(findings.every(({ message, fix }) => message !== "" && fix !== "")).toBe(true);
});
