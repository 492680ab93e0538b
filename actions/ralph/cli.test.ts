import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { parseEvent } from "../_lib/ralph/parse-event.ts";
import { type ModelScript, writes } from "../_lib/testing/model/script.ts";
import { startModel } from "../_lib/testing/model/server.ts";
import { runAction } from "../_lib/testing/run-action.ts";

const CLI = path.join(import.meta.dirname, "cli.ts");
const CLAUDE = path.resolve(import.meta.dirname, "../../node_modules/.bin/claude");

let folder: string;
const children = new Set<ChildProcess>();

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-ralph-"));
  git("init", "-q", "-b", "work");
  writeFileSync(path.join(folder, "README.md"), "# sample\n");
  git("add", "-A");
  git("-c", "user.name=o", "-c", "user.email=o@example.com", "commit", "-q", "-m", "start");
});

afterEach(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
}

function spec(text: string): void {
  writeFileSync(path.join(folder, "SPEC.md"), text);
}

/** As a child process, with nothing of ours in its environment. */
function cli(args: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, ...env },
    });
    children.add(child);
    const out = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (out.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (out.stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code, ...out });
    });
  });
}

function eventsOf(stdout: string): RalphEvent[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => {
      const parsed = parseEvent(line);
      if (parsed.kind !== "event") throw new Error(`not an event: ${line}`);
      return parsed.event;
    });
}

const TWO_TASKS = `- [ ] Add a greeting
  - Verify: \`grep -q hello greeting.txt\`
- [ ] Add a farewell
  - Verify: \`grep -q bye farewell.txt\`
`;

function script(): ModelScript {
  return [
    { when: /Task 1 of 2/, turns: writes({ "greeting.txt": "hello\n" }, folder) },
    { when: /\(exit code 1\)/, turns: writes({ "farewell.txt": "bye\n" }, folder) },
    { when: /Task 2 of 2/, turns: writes({ "farewell.txt": "no\n" }, folder) },
  ];
}

test("the real Claude Code works a spec to the end, and every line is an event", async () => {
  spec(TWO_TASKS);
  const model = await startModel(script());
  try {
    const { code, stdout, stderr } = await cli(["run", "--headless", "--claude-command", CLAUDE], {
      ANTHROPIC_API_KEY: model.credential,
      ANTHROPIC_BASE_URL: model.url,
    });
    const events = eventsOf(stdout);
    expect(stderr).toBe("");
    expect(events.at(-1)).toMatchObject({ event: "complete", tasksDone: 2 });
    expect(code).toBe(0);
    expect(events.filter(({ event }) => event === "iteration_done")).toHaveLength(3);
    expect(events).toContainEqual({ event: "file_edit", path: "greeting.txt" });
    expect(events.filter(({ event }) => event === "warning")).toEqual([]);
    expect(git("log", "--reverse", "--format=%s")).toBe("start\nfeat: add a greeting\nfeat: add a farewell");
    expect(readFileSync(path.join(folder, "SPEC.md"), "utf8")).toBe(TWO_TASKS.replaceAll("[ ]", "[x]"));
  } finally {
    await model.close();
  }
});

test("the action sets its outputs from the same run", async () => {
  spec(TWO_TASKS);
  const model = await startModel(script());
  try {
    const run = await runAction("ralph", {
      from: "source",
      inputs: {
        "claude-command": CLAUDE,
        "claude-code-oauth-token": model.credential,
        "anthropic-base-url": model.url,
      },
      env: { GITHUB_WORKSPACE: folder },
    });
    expect(run.log).toContain("complete: 2 tasks");
    expect(run).toMatchObject({
      exitCode: 0,
      masks: [model.credential],
      outputs: { result: "complete", head: git("rev-parse", "HEAD"), iterations: "3", "tasks-done": "2" },
    });
  } finally {
    await model.close();
  }
});

test("doctor-box says that this machine can box an agent, and what is missing on one that cannot", async () => {
  expect(await cli(["doctor-box"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("✓ a box") as string,
  });
  const poor = await cli(["doctor-box"], { PATH: folder });
  expect(poor.code).toBe(3);
  expect(poor.stdout).toContain(
    "✗ bubblewrap: bubblewrap (bwrap) is not installed. Install it: apt-get install",
  );
});

test("without the box the same run says so", async () => {
  spec("- [ ] Add a greeting\n  - Verify: `grep -q hello greeting.txt`\n");
  const model = await startModel([{ when: /./, turns: writes({ "greeting.txt": "hello\n" }, folder) }]);
  try {
    const { code, stdout } = await cli(
      ["run", "--headless", "--sandbox", "off", "--claude-command", CLAUDE],
      {
        ANTHROPIC_API_KEY: model.credential,
        ANTHROPIC_BASE_URL: model.url,
      },
    );
    expect(code).toBe(0);
    expect(eventsOf(stdout)).toContainEqual(
      expect.objectContaining({ event: "warning", type: "no_sandbox" }),
    );
  } finally {
    await model.close();
  }
});

test("the action refuses to go without a box where it does not know that the repository is private", async () => {
  spec(TWO_TASKS);
  const given = { "claude-code-oauth-token": "x", "claude-command": CLAUDE, sandbox: "off" };
  const run = await runAction("ralph", { from: "source", inputs: given, env: { GITHUB_WORKSPACE: folder } });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("The repository is public");
});

test("a limit ends with exit code 2", async () => {
  spec(TWO_TASKS);
  const model = await startModel([{ when: /./, turns: [{ text: "Nothing to do." }] }]);
  try {
    const { code, stdout } = await cli(["run", "-n", "1", "--claude-command", CLAUDE], {
      ANTHROPIC_API_KEY: model.credential,
      ANTHROPIC_BASE_URL: model.url,
    });
    expect(stdout.trim().split("\n").at(-1)).toBe("limit (iterations): All 1 iterations are used.");
    expect(code).toBe(2);
  } finally {
    await model.close();
  }
});

test("a wrong key is a configuration failure with exit code 3", async () => {
  spec(TWO_TASKS);
  const model = await startModel([]);
  try {
    const { code, stdout } = await cli(["run", "--headless", "--claude-command", CLAUDE], {
      ANTHROPIC_API_KEY: "sk-ant-wrong",
      ANTHROPIC_BASE_URL: model.url,
    });
    expect(eventsOf(stdout).at(-1)).toMatchObject({ event: "failed", category: "configuration" });
    expect(code).toBe(3);
  } finally {
    await model.close();
  }
});

test("a mistake before the start is said in one sentence, and as an event when headless", async () => {
  const plain = await cli(["run"]);
  expect(plain).toMatchObject({ code: 3, stdout: "" });
  expect(plain.stderr).toContain("No credential for Claude Code: set ANTHROPIC_API_KEY");
  const headless = await cli(["run", "--headless"], { ANTHROPIC_API_KEY: "x" });
  expect(eventsOf(headless.stdout)).toMatchObject([{ event: "failed", category: "configuration" }]);
  expect(headless.stdout).toContain("SPEC.md cannot be read");
});

test("another plan in SPEC.md is not overwritten", async () => {
  spec("- [ ] my own plan\n");
  writeFileSync(path.join(folder, "plan.md"), "- [ ] Something\n");
  const { code, stderr } = await cli(["run", "--spec", "plan.md", "--claude-command", CLAUDE], {
    ANTHROPIC_API_KEY: "x",
  });
  expect(code).toBe(3);
  expect(stderr).toContain("its place is needed");
  expect(readFileSync(path.join(folder, "SPEC.md"), "utf8")).toBe("- [ ] my own plan\n");
});

test("validate prints what is wrong with its line, and fails on errors only", async () => {
  spec("- [ ] Add a greeting\n");
  const warned = await cli(["validate"]);
  expect(warned).toMatchObject({ code: 0, stderr: "" });
  expect(warned.stdout).toContain("SPEC.md:1: warning no-check:");
  spec("nothing here\n");
  const failed = await cli(["validate", "SPEC.md"]);
  expect(failed).toMatchObject({ code: 3 });
  expect(failed.stdout).toContain("SPEC.md:1: error no-tasks:");
});
