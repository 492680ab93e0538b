import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endStarted } from "../actions/_lib/testing/end-started.ts";
import { type ModelScript, writes } from "../actions/_lib/testing/model/script.ts";
import { type ScriptedModel, startModel } from "../actions/_lib/testing/model/server.ts";
import { screenAfter } from "../actions/_lib/testing/screen.ts";
import { compiledOnce } from "../actions/_lib/testing/compiled-once.ts";

const START = path.join(import.meta.dirname, "start.ts");
const SPEC = `# Greetings

- [ ] Add a greeting
  - Verify: \`grep -q hello greeting.txt\`
- [ ] Add a farewell
  - Verify: \`grep -q bye farewell.txt\`
`;
const GREETING = { when: /Task 1 of 2/, turns: writes({ "greeting.txt": "hello\n" }) };
const FAREWELL = { when: /Task 2 of 2/, turns: writes({ "farewell.txt": "bye\n" }) };

let temp: string;
let project: string;
let model: ScriptedModel | undefined;
beforeEach(async () => {
  temp = await mkdtemp(path.join(os.tmpdir(), "whim-local-test-"));
  project = path.join(temp, "my project");
  mkdirSync(project);
  git("init", "-q", "-b", "trunk");
  commit({ "README.md": "# A project\n" });
  writeFileSync(path.join(temp, "SPEC.md"), SPEC);
  // A hook of theirs is for their own pushes and fetches, not for ours.
  writeFileSync(path.join(project, ".git/hooks/reference-transaction"), "#!/bin/sh\ntouch ran\n", {
    mode: 0o755,
  });
});
const started = new Set<ChildProcess>();
afterEach(async () => {
  await endStarted(started);
  await model?.close();
  model = undefined;
  await rm(temp, { recursive: true, force: true });
});

const git = (...args: string[]) =>
  execFileSync(
    "git",
    [
      "-C",
      project,
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.com",
      "-c",
      "core.hooksPath=/dev/null",
      ...args,
    ],
    { encoding: "utf8" },
  );

function commit(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(project, name), text);
  git("add", "-A");
  git("commit", "-q", "-m", "Theirs");
}

async function start(
  script: ModelScript,
  {
    args = [],
    env = {},
    terminal = false,
    onOutput,
  }: {
    args?: string[];
    env?: Record<string, string>;
    terminal?: boolean;
    onOutput?: (text: string, pid: number) => void;
  } = {},
): Promise<{ code: number | null; output: string }> {
  model = await startModel(script);
  const words = [
    process.execPath,
    ...compiledOnce,
    START,
    "--repo",
    project,
    "--spec",
    path.join(temp, "SPEC.md"),
    ...args,
  ];
  const command = `stty cols 110 rows 40; exec ${words.map((word) => `'${word}'`).join(" ")}`;
  const [program = "", ...rest] = terminal ? ["script", "-qfec", command, "/dev/null"] : words;
  const { CI: _, ANTHROPIC_API_KEY: __, CLAUDE_CODE_OAUTH_TOKEN: ___, ...inherited } = process.env;
  const child = spawn(program, rest, {
    cwd: temp,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...inherited,
      TMPDIR: temp,
      TERM: "xterm",
      INIT_CWD: temp,
      ANTHROPIC_API_KEY: model.credential,
      ANTHROPIC_BASE_URL: model.url,
      ...env,
    },
  });
  started.add(child);
  child.on("close", () => started.delete(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      if (child.pid !== undefined) onOutput?.(output, child.pid);
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

test("a spec becomes a branch with proven commits in the user's own repository, which is otherwise as it was", async () => {
  writeFileSync(path.join(project, "draft.txt"), "not committed\n");
  const { code, output } = await start([GREETING, FAREWELL], { terminal: true });
  expect(code).toBe(0);
  const screen = screenAfter(output).join("\n");
  // Drawn once each: tasks with ticks while it works, then the proof.
  expect(screen).toContain("what is not committed is not part of it");
  expect(screen.match(/✓ 1\. Add a greeting/g)).toHaveLength(1);
  expect(screen.match(/commit [0-9a-f]{10} feat: add a farewell/g)).toHaveLength(1);
  expect(screen).toMatch(/2\/2 tasks · iteration 2/);
  expect(screen).toContain("Greetings: proven, 2 iterations");
  expect(screen).toMatch(/✅ {2}Add a farewell {2}[0-9a-f]{10} {2}grep -q bye farewell.txt +0/);
  expect(screen).not.toContain("Job log");
  expect(screen).toContain(`git -C '${project}' merge whim/`);

  const branch = git("for-each-ref", "--format=%(refname:short)", "refs/heads/whim").trim();
  expect(git("log", "--format=%s", `trunk..${branch}`).trim().split("\n")).toHaveLength(2);
  expect(git("show", `${branch}:farewell.txt`)).toBe("bye\n");
  expect(git("status", "--porcelain").trim()).toBe("?? draft.txt");
  expect(git("branch", "--show-current").trim()).toBe("trunk");
  expect(readdirSync(temp).filter((name) => name.startsWith("whim-"))).toEqual([]);
});

test("stopped in the middle, the same command goes on where it was", async () => {
  let stopped = false;
  const first = await start([GREETING, { when: /Task 2 of 2/, turns: [{ hang: true }] }], {
    onOutput(text, pid) {
      if (stopped || !text.includes("iteration 2, task 2: agent at work")) return;
      stopped = true;
      process.kill(pid, "SIGINT");
    },
  });
  expect(first.code).toBe(130);
  const branch = git("for-each-ref", "--format=%(refname:short)", "refs/heads/whim").trim();
  expect(git("show", `${branch}:greeting.txt`)).toBe("hello\n");
  await model?.close();

  const second = await start([FAREWELL]);
  expect(second.output).toContain('"Greetings" goes on where an earlier start left it');
  expect(second.output).not.toContain("task 1: agent at work");
  // The pause between two starts, a minute in a store of many, holds up nobody who sits before it.
  expect(second.output).not.toContain("The pause between two starts");
  expect(second.code).toBe(0);
  expect(git("log", "--format=%s", `trunk..${branch}`).trim().split("\n")).toHaveLength(2);
});

test("work that cannot be proven ends with what failed, and its branch", async () => {
  const useless = { when: /Task 1 of 2/, turns: writes({ "greeting.txt": "good day\n" }) };
  const { code, output } = await start([useless]);
  expect(code).toBe(1);
  expect(output).toContain("Greetings: stuck: ");
  expect(output).toContain("grep -q hello greeting.txt");
});

test.each([
  ["no credential", [], { ANTHROPIC_API_KEY: "" }, "Real work needs a Claude credential"],
  ["two", [], { CLAUDE_CODE_OAUTH_TOKEN: "x" }, "are both set"],
  ["a base that is not there", ["--base", "main"], {}, 'has no commit on a branch "main"'],
  ["a sandbox that is none", ["--sandbox", "of"], {}, '--sandbox is "of": give required, auto, off'],
  ["a spec that is not there", ["--spec", "nowhere.md"], {}, 'nowhere.md", which cannot be read'],
  ["a folder without git", ["--repo", "/"], {}, '--repo is "/", which is no git repository'],
])("%s is refused with the next step", async (_, args, env, message) => {
  const { code, output } = await start([], { args, env });
  expect(output).toContain(message);
  expect(code).toBe(1);
  expect(model?.requests).toEqual([]);
});
