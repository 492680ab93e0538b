import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { CLAUDE } from "../_lib/testing/claude.ts";
import { writes } from "../_lib/testing/model/script.ts";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { noBox } from "../_lib/testing/no-box.ts";

const sample = cliSample();
const { cli, headless, git, read, write } = sample;

const SPEC = `- [ ] Add a greeting
  - Verify: \`grep -q hello greeting.txt\`
- [ ] Add a farewell
  - Verify: \`grep -q bye farewell.txt\`
- [ ] Add a question
  - Verify: \`grep -q why question.txt\`
`;

const RUN = ["run", "--headless", "--claude-command", CLAUDE];

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await systemClock.sleep(20);
}

/** Whether a process of this machine was started so; one that ended has no command line any more. */
function runs(command: string): boolean {
  return readdirSync("/proc").some((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").startsWith(command);
    } catch {
      return false; // gone meanwhile
    }
  });
}

test("a run that was killed in the middle of an iteration goes on at its task, and believes no tick of the agent", async ({
  skip,
}) => {
  skip(noBox !== "", noBox);
  const { folder } = sample;
  write("SPEC.md", SPEC);
  const ticked = SPEC.replaceAll("[ ]", "[x]");
  const mark = path.join(folder, ".ai/busy");
  // A length nobody else sleeps: in a box the process has another number than here.
  const sleep = `sleep 300.${process.pid}`;
  const busy = `mkdir -p .ai; printf '%s' '${ticked}' > SPEC.md; echo on > ${mark}; ${sleep}`;
  const first = await sample.model([
    { when: /Task 1 of 3/, turns: writes({ "greeting.txt": "hello\n" }, folder) },
    { when: /Task 2 of 3/, turns: [{ tools: [{ name: "Bash", input: { command: busy } }] }] },
  ]);
  const { child, ended } = sample.start(RUN, first.env);
  await until(() => existsSync(mark) && readFileSync(mark, "utf8").endsWith("\n"));
  expect(read("SPEC.md")).toBe(ticked);
  expect(await cli(["status", "--json"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"state":"running"') as string,
  });
  child.kill("SIGKILL");
  await ended;
  const killed = JSON.parse((await cli(["status", "--json"])).stdout) as Record<string, unknown>;
  expect(killed).toMatchObject({
    state: "killed",
    iterations: 1,
    process: null,
    tasks: [{ passed: true }, { passed: false }, { passed: false }],
  });

  const second = await sample.model([
    { when: /Task 1 of 3/, turns: [{ text: "already done" }] },
    { when: /\(exit code 2\)/, turns: writes({ "farewell.txt": "bye\n" }, folder) },
    { when: /Task 2 of 3/, turns: [{ text: "forgotten" }] },
    { when: /Task 3 of 3/, turns: writes({ "question.txt": "why\n" }, folder) },
  ]);
  const { code, events } = await headless([], second.env);
  expect(code).toBe(0);
  expect(events.slice(0, 2)).toMatchObject([{ event: "started" }, { event: "warning", type: "resumed" }]);
  expect(events.flatMap((event) => (event.event === "task_complete" ? [event.index] : []))).toEqual([2, 3]);
  expect(events.flatMap((event) => (event.event === "iteration_done" ? [event.n] : []))).toEqual([2, 3, 4]);
  expect(git("log", "--reverse", "--format=%s").split("\n").slice(1)).toEqual([
    "feat: add a greeting",
    "feat: add a farewell",
    "feat: add a question",
  ]);
  // What the killed run's agent had started writes no more.
  await until(() => !runs(sleep));
});

test("pipes that an agent left in the place of git's files hold nobody up, and what was there is back", async () => {
  const { folder } = sample;
  write(".gitignore", "ignored\n");
  git("add", ".gitignore");
  git("-c", "user.name=o", "-c", "user.email=o@example.com", "commit", "-q", "-m", "ignore");
  write("SPEC.md", "- [ ] Add a greeting\n  - Verify: `grep -q hello greeting.txt`\n");
  write("below/kept.txt", "kept\n");
  rmSync(path.join(folder, ".gitignore"));
  execFileSync("mkfifo", ["pipe", ".gitignore"], { cwd: folder });
  symlinkSync("../pipe", path.join(folder, "below/.gitattributes"));
  const { env } = await sample.model([{ when: /./, turns: writes({ "greeting.txt": "hello\n" }, folder) }]);
  const { code, events } = await headless([], env);
  expect(code).toBe(0);
  expect(events).toContainEqual(
    expect.objectContaining({
      event: "warning",
      type: "pipes_removed",
      files: expect.arrayContaining([".gitignore", "below/.gitattributes"]) as string[],
    }),
  );
  expect(git("show", "--format=", "--name-only", "HEAD").split("\n")).toEqual([
    "below/kept.txt",
    "greeting.txt",
  ]);
  expect(read(".gitignore")).toBe("ignored\n");
});

test("after a limit the same command goes on with the last failure in its prompt, and counts the cost on", async () => {
  const { folder } = sample;
  write("SPEC.md", SPEC);
  const model = await sample.model([
    { when: /Task 1 of 3/, turns: writes({ "greeting.txt": "hello\n" }, folder) },
    { when: /\(exit code 2\)/, turns: writes({ "farewell.txt": "bye\n" }, folder) },
    { when: /Task 2 of 3/, turns: [{ text: "forgotten" }] },
    { when: /Task 3 of 3/, turns: writes({ "question.txt": "why\n" }, folder) },
  ]);
  expect((await headless(["-n", "2"], model.env)).code).toBe(2);
  const before = JSON.parse((await cli(["status", "--json"])).stdout) as { usd: number };
  expect(before).toMatchObject({
    state: "limit",
    iterations: 2,
    last_failure: expect.stringContaining("(exit code 2)") as string,
  });
  expect((await headless(["-n", "2"], model.env)).code).toBe(0);
  const after = JSON.parse((await cli(["status", "--json"])).stdout) as { usd: number };
  expect(after).toMatchObject({ state: "complete", iterations: 4, last_failure: null });
  expect(after.usd).toBeGreaterThan(before.usd);
  const shown = await cli(["status"]);
  expect(shown.stdout).toContain("complete");
  expect(shown.stdout).toContain("  ✓ 2. Add a farewell");
});

test("a spec under another name keeps its progress without being written to", async () => {
  const { folder } = sample;
  write("plan.md", SPEC);
  const model = await sample.model([
    { when: /Task 1 of 3/, turns: writes({ "greeting.txt": "hello\n" }, folder) },
    { when: /Task 2 of 3/, turns: writes({ "farewell.txt": "bye\n" }, folder) },
    { when: /Task 3 of 3/, turns: writes({ "question.txt": "why\n" }, folder) },
  ]);
  expect((await headless(["--spec", "plan.md", "-n", "1"], model.env)).code).toBe(2);
  const { code, events } = await headless(["--spec", "plan.md"], model.env);
  expect(code).toBe(0);
  expect(events.flatMap((event) => (event.event === "task_complete" ? [event.index] : []))).toEqual([2, 3]);
  expect(read("plan.md")).toBe(SPEC);
});

test("--fresh forgets what was", async () => {
  write("plan.md", "- [ ] Greet\n  - Verify: `test -f README.md`\n");
  const { env } = await sample.model([]);
  const told = async (...args: string[]) =>
    (await headless(["--spec", "plan.md", ...args], env)).events.map(({ event }) => event);
  expect(await told()).toContain("task_complete");
  expect(await told()).not.toContain("task_complete");
  expect(await told("--fresh")).toContain("task_complete");
});

test("two runs in one worktree do not meet", async () => {
  write("SPEC.md", SPEC);
  const model = await sample.model([{ when: /./, turns: [{ hang: true }] }]);
  const { child, ended } = sample.start(RUN, model.env);
  await until(() => model.requests.length > 0);
  const { code, events } = await headless([], model.env);
  expect(code).toBe(3);
  expect(events).toMatchObject([{ event: "failed", category: "configuration" }]);
  expect(events[0]).toMatchObject({ error: expect.stringContaining(`process ${child.pid}`) as string });
  child.kill("SIGTERM");
  expect((await ended).code).toBe(3);
});

test("a status before any run shows the spec", async () => {
  write("SPEC.md", SPEC);
  const { code, stdout } = await cli(["status"]);
  expect(code).toBe(0);
  expect(stdout).toContain("not started");
  expect(stdout).toContain("0 of 3 tasks, 0 iterations");
});
