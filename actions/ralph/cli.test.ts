import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CLAUDE } from "../_lib/testing/claude.ts";
import { type ModelScript, usageLimitUntil, writes } from "../_lib/testing/model/script.ts";
import { CLI, cliSample, eventsOf } from "../_lib/testing/ralph-cli.ts";
import { runAction } from "../_lib/testing/run-action.ts";
import { noBox } from "../_lib/testing/no-box.ts";

const sample = cliSample();
const { cli, headless, git, read, write } = sample;

const TWO_TASKS = `- [ ] Add a greeting
  - Verify: \`grep -q hello greeting.txt\`
- [ ] Add a farewell
  - Verify: \`grep -q bye farewell.txt\`
`;

function script(): ModelScript {
  const { folder } = sample;
  return [
    { when: /Task 1 of 2/, turns: writes({ "greeting.txt": "hello\n" }, folder) },
    { when: /\(exit code 1\)/, turns: writes({ "farewell.txt": "bye\n" }, folder) },
    { when: /Task 2 of 2/, turns: writes({ "farewell.txt": "no\n" }, folder) },
  ];
}

test("the real Claude Code works a spec to the end, and every line is an event", async ({ skip }) => {
  skip(noBox !== "", noBox);
  write("SPEC.md", TWO_TASKS);
  const { env } = await sample.model(script());
  const { code, events, stderr } = await headless([], env);
  expect(stderr).toBe("");
  expect(events.at(-1)).toMatchObject({ event: "complete", tasksDone: 2 });
  expect(code).toBe(0);
  expect(events.filter(({ event }) => event === "iteration_done")).toHaveLength(3);
  expect(events).toContainEqual({ event: "file_edit", path: "greeting.txt" });
  expect(events.filter(({ event }) => event === "warning")).toEqual([]);
  expect(git("log", "--reverse", "--format=%s")).toBe("start\nfeat: add a greeting\nfeat: add a farewell");
  expect(read("SPEC.md")).toBe(TWO_TASKS.replaceAll("[ ]", "[x]"));
});

test("the action sets its outputs from the same run", async ({ skip }) => {
  skip(noBox !== "", noBox);
  write("SPEC.md", TWO_TASKS);
  const model = await sample.model(script());
  const run = await runAction("ralph", {
    from: "source",
    inputs: {
      "claude-command": CLAUDE,
      "claude-code-oauth-token": model.credential,
      "anthropic-base-url": model.url,
      verify: "test -f greeting.txt\ntest -f README.md\n",
    },
    env: { GITHUB_WORKSPACE: sample.folder },
  });
  expect(run.log).toContain("complete: 2 tasks");
  expect(run.log).toContain("started: 2 tasks, 4 checks");
  expect(run).toMatchObject({
    exitCode: 0,
    masks: [model.credential],
    outputs: { result: "complete", head: git("rev-parse", "HEAD"), iterations: "3", "tasks-done": "2" },
  });
});

test("doctor-box says that this machine can box an agent, and what is missing on one that cannot", async ({
  skip,
}) => {
  skip(noBox !== "", noBox);
  expect(await cli(["doctor-box"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("✓ a box") as string,
  });
  const poor = await cli(["doctor-box"], { PATH: "/nowhere" });
  expect(poor.code).toBe(3);
  expect(poor.stdout).toContain(
    "✗ bubblewrap: bubblewrap (bwrap) is not installed. Install it: apt-get install",
  );
});

test("without the box the same run says so", async () => {
  write("SPEC.md", "- [ ] Add a greeting\n  - Verify: `grep -q hello greeting.txt`\n");
  const { env } = await sample.model([
    { when: /./, turns: writes({ "greeting.txt": "hello\n" }, sample.folder) },
  ]);
  const { code, events } = await headless(["--sandbox", "off"], env);
  expect(code).toBe(0);
  expect(events.slice(0, 2)).toMatchObject([{ event: "started" }, { event: "warning", type: "no_sandbox" }]);
});

test("the action refuses to go without a box where it does not know that the repository is private", async () => {
  write("SPEC.md", TWO_TASKS);
  const given = { "claude-code-oauth-token": "x", "claude-command": CLAUDE, sandbox: "off" };
  const run = await runAction("ralph", {
    from: "source",
    inputs: given,
    env: { GITHUB_WORKSPACE: sample.folder },
  });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("The repository is public");
});

const idle: ModelScript = [{ when: /./, turns: [{ text: "Nothing to do." }] }];

test("a limit ends with exit code 2, and the event says which", async () => {
  write("SPEC.md", TWO_TASKS);
  const { env } = await sample.model(idle);
  const { code, events } = await headless(["-n", "1"], env);
  expect(events.at(-1)).toEqual({
    event: "limit",
    which: "iterations",
    reason: "The limit of 1 iteration is reached.",
  });
  expect(code).toBe(2);
});

test("money ends with exit code 2 as well", async () => {
  write("SPEC.md", TWO_TASKS);
  const { env } = await sample.model(idle);
  const { code, events } = await headless(["--max-usd", "0.000001"], env);
  expect(events.at(-1)).toMatchObject({ event: "limit", which: "usd" });
  expect(code).toBe(2);
});

test("no progress as often as the threshold says ends with exit code 1", async () => {
  write("SPEC.md", TWO_TASKS);
  const { env } = await sample.model(idle);
  const { code, events } = await headless(["--stuck-threshold", "2"], env);
  expect(events.at(-1)).toMatchObject({ event: "stuck", iterationsWithoutProgress: 2 });
  expect(code).toBe(1);
});

test("an agent that asks for a person ends with exit code 1 and its question, and commits nothing", async () => {
  write("SPEC.md", TWO_TASKS);
  const files = { "greeting.txt": "hello\n", ".ai/stuck.md": "Which language?\n" };
  const { env } = await sample.model([{ when: /./, turns: writes(files, sample.folder) }]);
  const { code, events } = await headless([], env);
  expect(events.at(-1)).toEqual({ event: "stuck", reason: "Which language?", iterationsWithoutProgress: 1 });
  expect(code).toBe(1);
  expect(git("log", "--format=%s")).toBe("start");
});

test("a usage limit ends with exit code 4 and the time of its reset", async () => {
  write("SPEC.md", TWO_TASKS);
  const reset = Math.floor(Date.now() / 1000) + 1800;
  const { env } = await sample.model([{ when: /./, turns: [usageLimitUntil(reset)] }], "subscription");
  const { code, events } = await headless([], env);
  expect(events.at(-1)).toMatchObject({ event: "parked", resetsAt: new Date(reset * 1000).toISOString() });
  expect(events).toContainEqual(expect.objectContaining({ event: "rate_limit", status: "rejected" }));
  expect(code).toBe(4);
});

test("a wrong key is a configuration failure with exit code 3", async () => {
  write("SPEC.md", TWO_TASKS);
  const model = await sample.model([]);
  const { code, events } = await headless([], { ...model.env, ANTHROPIC_API_KEY: "sk-ant-wrong" });
  expect(events.at(-1)).toMatchObject({ event: "failed", category: "configuration" });
  expect(code).toBe(3);
});

test("checks of the caller and the repository hold the last task back", async () => {
  write("SPEC.md", "- [ ] Add a greeting\n");
  write(
    ".whim/config.yml",
    "setup: [echo ready]\nverify:\n  - run: grep -q hello greeting.txt\n    paths: '*.txt'\n",
  );
  git("add", ".whim");
  git("-c", "user.name=o", "-c", "user.email=o@example.com", "commit", "-q", "-m", "config");
  const { env } = await sample.model([
    { when: /./, turns: writes({ "greeting.txt": "hello\n" }, sample.folder) },
  ]);
  const { events } = await headless(["--verify", "test -s greeting.txt"], env);
  expect(events[0]).toMatchObject({
    event: "started",
    setup: ["echo ready"],
    checks: [
      { command: "test -s greeting.txt", source: "option" },
      { command: "grep -q hello greeting.txt", source: "config" },
    ],
  });
  expect(events.at(-1)).toMatchObject({ event: "complete" });
});

test("another Ralph works behind the same events, and Claude Code need not be there", async () => {
  write("SPEC.md", TWO_TASKS);
  const other = `echo hello > greeting.txt; echo bye > farewell.txt; echo "[RALPH:FILE_EDIT] greeting.txt"`;
  const { code, stdout } = await cli(
    ["run", "--headless", "--claude-command", "/nonexistent", "--ralph-command", other],
    { ANTHROPIC_API_KEY: "x" },
  );
  const events = eventsOf(stdout);
  expect(code).toBe(0);
  expect(events).toContainEqual(expect.objectContaining({ event: "started", harness: "ralph-command" }));
  expect(events).toContainEqual({ event: "file_edit", path: "greeting.txt" });
});

test("a mistake before the start is said in one sentence, and as an event when headless", async () => {
  const plain = await cli(["run"]);
  expect(plain).toMatchObject({ code: 3, stdout: "" });
  expect(plain.stderr).toContain("No credential for Claude Code: set ANTHROPIC_API_KEY");
  const missing = await cli(["run", "--headless"], { ANTHROPIC_API_KEY: "x" });
  expect(eventsOf(missing.stdout)).toMatchObject([{ event: "failed", category: "configuration" }]);
  expect(missing.stdout).toContain("SPEC.md cannot be read");
});

test.each([
  [["run", "--sandbox", "maybe"], "give required, auto, off"],
  [["run", "--mcp", "playwrite"], "choose from playwright, context7"],
  [["run", "--verify", " "], "give a command"],
  [["run", "--timeout-idle", "0"], "whole number from 1"],
  [["run", "-n", "1", "--all"], "exclude each other"],
  [["status", "--cwd", "/nonexistent"], "There is no folder /nonexistent"],
  [["run", "--cwd", "/nonexistent", "--spec", "__SPEC__"], "is not there or cannot be entered"],
  [["run", "--cwd", ".git", "--spec", "__SPEC__"], "git's own folder or a bare repository"],
])("%j is refused with what to do", async (args, message) => {
  write("plan.md", TWO_TASKS);
  const spec = path.join(sample.folder, "plan.md");
  const { code, stderr } = await cli(
    args.map((arg) => arg.replace("__SPEC__", spec)),
    { ANTHROPIC_API_KEY: "x" },
  );
  expect(code).toBe(3);
  expect(stderr).toContain(message);
});

test("a required sandbox that is not there ends the run before anything starts", async () => {
  write("SPEC.md", TWO_TASKS);
  const model = await sample.model([]);
  const { code, stderr } = await cli(["run", "--sandbox", "required", "--claude-command", CLAUDE], {
    ...model.env,
    PATH: "/nowhere",
  });
  expect(code).toBe(3);
  expect(stderr).toContain("bubblewrap (bwrap) is not installed");
  expect(model.requests).toEqual([]);
});

test.runIf(process.platform === "linux")(
  "a worktree that cannot be written to is refused before anything starts",
  ({ skip }) => {
    skip(noBox !== "", noBox);
    write("SPEC.md", TWO_TASKS);
    const { folder } = sample;
    const program = [process.execPath, CLI, "run", "--claude-command", CLAUDE];
    const { status, stderr } = spawnSync(
      "bwrap",
      ["--dev-bind", "/", "/", "--ro-bind", folder, folder, ...program],
      {
        cwd: folder,
        env: sample.environment({ ANTHROPIC_API_KEY: "x" }),
        encoding: "utf8",
      },
    );
    expect(status).toBe(3);
    expect(stderr).toContain(`${folder} cannot be written to: work on a clone`);
  },
);

test("another plan in SPEC.md is not overwritten", async () => {
  write("SPEC.md", "- [ ] my own plan\n");
  write("plan.md", "- [ ] Something\n");
  const { code, stderr } = await cli(["run", "--spec", "plan.md", "--claude-command", CLAUDE], {
    ANTHROPIC_API_KEY: "x",
  });
  expect(code).toBe(3);
  expect(stderr).toContain("its place is needed");
  expect(read("SPEC.md")).toBe("- [ ] my own plan\n");
});

test("validate prints what is wrong with its line, and fails on errors only", async () => {
  write("SPEC.md", "- [ ] Add a greeting\n");
  const warned = await cli(["validate"]);
  expect(warned).toMatchObject({ code: 0, stderr: "" });
  expect(warned.stdout).toContain("SPEC.md:1: warning no-check:");
  write("SPEC.md", "nothing here\n");
  const failed = await cli(["validate", "SPEC.md"]);
  expect(failed).toMatchObject({ code: 3 });
  expect(failed.stdout).toContain("SPEC.md:1: error no-tasks:");
});

test("validate says so when nothing is wrong, with how many tasks it read", async () => {
  write("SPEC.md", "- [ ] Add a greeting\n  - Verify: `node --test`\n");
  expect((await cli(["validate"])).stdout).toMatch(/^\S*SPEC\.md: 1 task, nothing wrong\.\n$/);
  write(
    "SPEC.md",
    "- [x] Add a greeting\n  - Verify: `node --test`\n- [ ] Add a farewell\n  - Verify: `node --test`\n",
  );
  const { code, stdout } = await cli(["validate"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/SPEC\.md: 2 tasks, nothing wrong\.\n$/);
});

test("validate says what is wrong with the repository's configuration as well", async () => {
  write("SPEC.md", "- [ ] Add a greeting\n  - Verify: `true`\n");
  write(".whim/config.yml", "verify:\n  - run: npm test\n    dir: web\nsteup: npm ci\n");
  const { code, stdout } = await cli(["validate"]);
  expect(code).toBe(3);
  expect(stdout).toContain('.whim/config.yml:3: "dir" is not known');
  expect(stdout).toContain('.whim/config.yml:4: "steup" is not known');
});

test("a spec keeps every byte but its ticks, and one that is not text is refused", async () => {
  const { env } = await sample.model([]);
  const text = "\uFEFF- [ ] Greet \u00e9\u{1F389}\r\n  - Verify: `true`\r\n\r\n\ttrailing \u00a0 \r";
  write("SPEC.md", text);
  expect((await headless([], env)).code).toBe(0);
  expect(read("SPEC.md")).toBe(text.replace("[ ]", "[x]"));
  writeFileSync(path.join(sample.folder, "SPEC.md"), Buffer.from("- [ ] Gr\xfc\xdfe\n", "latin1"));
  const { code, events } = await headless([], env);
  expect(code).toBe(3);
  expect(events).toMatchObject([{ event: "failed", error: expect.stringContaining("not UTF-8") as string }]);
});
