import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { CLAUDE } from "../_lib/testing/claude.ts";
import { writes } from "../_lib/testing/model/script.ts";
import { CLI, cliSample } from "../_lib/testing/ralph-cli.ts";
import { screenAfter } from "../_lib/testing/screen.ts";

const sample = cliSample();

/** In a real pseudo-terminal of 100 columns: `script` is a part of every Linux. */
function inTerminal(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const command = `stty cols 100 rows 30; exec ${[process.execPath, CLI, ...args].map((word) => `'${word}'`).join(" ")}`;
  return new Promise((resolve, reject) => {
    const child = spawn("script", ["-qfec", command, "/dev/null"], {
      cwd: sample.folder,
      env: { TERM: "xterm-256color", ...sample.environment(env) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

const ESCAPE = "\u001B";

test("on a terminal a person sees tasks with ticks, what is done, and what it costs", async () => {
  const { folder } = sample;
  const long =
    "a farewell that is described at such length that no terminal of ordinary width could show all of it";
  sample.write(
    "SPEC.md",
    `- [ ] Add a greeting\n  - Verify: \`grep -q hello greeting.txt\`\n- [ ] Add ${long}\n  - Verify: \`grep -q bye farewell.txt\`\n`,
  );
  const model = await sample.model([
    { when: /Task 1 of 2/, turns: writes({ "greeting.txt": "hello\n" }, folder) },
    { when: /\(exit code 1\)/, turns: writes({ "farewell.txt": "bye\n" }, folder) },
    { when: /Task 2 of 2/, turns: writes({ "farewell.txt": "no\n" }, folder) },
  ]);
  const { code, output } = await inTerminal(
    ["run", "--sandbox", "off", "--claude-command", CLAUDE],
    model.env,
  );
  expect(code).toBe(0);

  // While it works: the spinner beside the task, its tool, the sums.
  expect(output).toMatch(/⠋|⠙|⠹/);
  expect(output).toContain("Write greeting.txt");
  expect(output).toContain("0/2 tasks · iteration 1 · agent at work · 00:0");
  // In the end, after all that was drawn and erased:
  const screen = screenAfter(output);
  expect(screen.filter((line) => line.includes("1. Add a greeting"))).toEqual(["  ✓ 1. Add a greeting"]);
  expect(screen.find((line) => line.includes("2. Add a farewell"))).toMatch(
    /^ {2}✓ 2\. Add a farewell .{60,}…$/,
  );
  expect(screen).toContainEqual(
    expect.stringMatching(
      /^ {2}2\/2 tasks · iteration 3 · \d\d:\d\d · [\d.]+k tokens in, \d+ out · ≈ \$0\.\d{4}$/,
    ),
  );
  expect(screen.filter((line) => line.startsWith("commit "))).toHaveLength(2);
  expect(screen).toContainEqual(expect.stringMatching(/^✗ grep -q bye farewell\.txt \(exit 1/));
  expect(screen).toContainEqual(expect.stringMatching(/^complete: 2 tasks in /));
  // The cursor is hidden once, and comes back.
  expect(output.split(`${ESCAPE}[?25l`)).toHaveLength(2);
  expect(output.lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(output.lastIndexOf(`${ESCAPE}[?25l`));
});

test("a mistake gives the terminal back and is said below", async () => {
  const { code, output } = await inTerminal(["run"], { ANTHROPIC_API_KEY: "x" });
  expect(code).toBe(3);
  expect(screenAfter(output).join("\n")).toContain("SPEC.md cannot be read");
  expect(output.lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(output.lastIndexOf(`${ESCAPE}[?25l`));
});

test.each([
  ["a pipe", {}],
  ["a job's console", { CI: "true" }],
  ["a terminal that cannot be drawn on", { TERM: "dumb" }],
])("%s gets a plain log", async (name, env) => {
  sample.write("SPEC.md", "- [ ] Greet\n  - Verify: `test -f README.md`\n");
  const { env: reach } = await sample.model([]);
  const args = ["run", "--sandbox", "off", "--claude-command", CLAUDE];
  const output =
    name === "a pipe"
      ? (await sample.cli(args, { ...reach, ...env })).stdout
      : (await inTerminal(args, { ...reach, TERM: "xterm", ...env })).output;
  expect(output).not.toContain(ESCAPE);
  expect(output.split(/\r?\n/)).toContainEqual(expect.stringMatching(/^started: 1 task, 1 check, /));
  expect(output).toContain("complete: 1 task in ");
});
