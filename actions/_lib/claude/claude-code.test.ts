import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { CLAUDE, claudeSample } from "../testing/claude.ts";
import { usageLimitUntil, type ModelScript, type Turn, writes } from "../testing/model/script.ts";
import { findClaude } from "./find-claude.ts";

const sample = claudeSample();
const { ask } = sample;

test("the real agent writes a file and says what it cost", async () => {
  const { outcome, activities } = await ask("write it", [
    { when: /write it/, turns: writes({ "a.txt": "hello\n" }, sample.worktree) },
  ]);
  expect(outcome).toMatchObject({ kind: "done", text: "Done." });
  expect(outcome.usage.inputTokens).toBeGreaterThan(0);
  expect(outcome.usage.usd).toBeGreaterThan(0);
  expect(await readFile(path.join(sample.worktree, "a.txt"), "utf8")).toBe("hello\n");
  expect(activities).toContainEqual({
    kind: "tool",
    tool: "Write",
    path: path.join(sample.worktree, "a.txt"),
  });
  expect(activities).toContainEqual({
    kind: "guard",
    verdict: "allowed",
    path: path.join(sample.worktree, "a.txt"),
    reason: null,
  });
});

test("an edit outside the worktree is denied, and the model hears why", async () => {
  const outside = path.join(os.tmpdir(), `whim-outside-${process.pid}.txt`);
  const { activities } = await ask("write outside", [
    { when: /write outside/, turns: writes({ [outside]: "no" }) },
  ]);
  expect(existsSync(outside)).toBe(false);
  expect(activities).toContainEqual(
    expect.objectContaining({ kind: "guard", verdict: "denied", path: outside }),
  );
  expect(JSON.stringify(sample.requests.at(-1)?.body)).toContain("lies outside the repository");
});

const write = (file_path: string) => ({ name: "Write" as const, input: { file_path, content: "x" } });

test("a path that the agent rewrites is judged as it is rewritten", async () => {
  await mkdir(path.join(sample.worktree, "src"));
  const outside = path.join(os.tmpdir(), `whim-rewritten-${process.pid}.txt`);
  await ask("write oddly", [
    {
      when: /write oddly/,
      turns: [
        {
          tools: [
            write(` ${outside}`),
            write(`\u00a0${outside}`),
            write("~/x"),
            write(`${sample.worktree}/.git `),
          ],
        },
        { tools: [{ name: "Bash", input: { command: "cd src" } }] },
        { tools: [write("../beside")] },
        { text: "ok" },
      ],
    },
  ]);
  expect(sample.broker.asked.map(({ allow }) => allow)).toEqual([false, false, false, false, true]);
  expect(existsSync(outside)).toBe(false);
  expect(existsSync(path.join(sample.worktree, "beside"))).toBe(true);
});

test("a guard that is switched off does not go unnoticed", async () => {
  const { activities } = await ask(
    "write it",
    [{ when: /write it/, turns: writes({ "a.txt": "x" }, sample.worktree) }],
    {
      guard: { command: "/nonexistent", env: {} },
    },
  );
  expect(activities).toContainEqual(expect.objectContaining({ kind: "guard", verdict: "missing" }));
});

test("the agent's shell sees nothing of our environment", async () => {
  process.env["WHIM_CANARY"] = "canary-in-the-parent";
  try {
    await ask("show env", [
      { when: /show env/, turns: [{ tools: [{ name: "Bash", input: { command: "env" } }] }, { text: "ok" }] },
    ]);
    const seen = JSON.stringify(sample.requests.at(-1)?.body);
    expect(seen).toContain("PATH=");
    expect(seen).not.toContain("canary-in-the-parent");
  } finally {
    delete process.env["WHIM_CANARY"];
  }
});

test.each([
  [
    "a wrong credential",
    { status: 401, type: "authentication_error", message: "invalid x-api-key" },
    "misconfigured",
  ],
  ["an unknown model", { status: 404, type: "not_found_error", message: "model: nonsense" }, "misconfigured"],
  ["an overloaded model", { status: 529, type: "overloaded_error", message: "Overloaded" }, "unavailable"],
  [
    "a prompt that is too long",
    {
      status: 400,
      type: "invalid_request_error",
      message: "prompt is too long: 250000 tokens > 200000 maximum",
    },
    "rejected",
  ],
  [
    "a key's rate limit",
    { status: 429, type: "rate_limit_error", message: "slow down", headers: { "retry-after": "1" } },
    "unavailable",
  ],
  ["an answer that breaks off", { cut: true }, "unavailable"],
  [
    "a fault of the model's service",
    { status: 500, type: "api_error", message: "Internal server error" },
    "unavailable",
  ],
] as const)("%s is told apart", async (_, turn, kind) => {
  const { outcome } = await ask("fail", [{ when: /fail/, turns: [turn] }]);
  expect(outcome.kind).toBe(kind);
});

test.each(["api_key", "oauth_token"] as const)("a revoked %s needs a person", async (kind) => {
  const { outcome } = await ask("hello", [], { credential: { kind, value: "sk-ant-revoked" } });
  expect(outcome.kind).toBe("misconfigured");
  expect(sample.requests).toEqual([]);
});

test("a model that nobody answers for is tried again later", async () => {
  const { outcome } = await ask("hello", [], { baseUrl: "http://127.0.0.1:9" });
  expect(outcome.kind).toBe("unavailable");
});

test("a model that keeps refusing has rejected the task", async () => {
  const refuse = "I cannot help with that.";
  const { outcome } = await ask("refuse", [{ when: /refuse/, turns: [{ refuse }, { refuse }] }]);
  expect(outcome.kind).toBe("rejected");
});

test("work done on paid extra usage is done, not limited", async () => {
  const headers = {
    "anthropic-ratelimit-unified-status": "rejected",
    "anthropic-ratelimit-unified-representative-claim": "five_hour",
    "anthropic-ratelimit-unified-overage-status": "allowed",
  };
  const { outcome } = await ask("pay", [{ when: /pay/, turns: [{ text: "Paid.", headers }] }], {
    credential: { kind: "oauth_token", value: "sk-ant-scripted" },
  });
  expect(outcome).toMatchObject({ kind: "done", text: "Paid." });
});

test("a subscription's limit says when it resets", async () => {
  const reset = Math.floor(Date.now() / 1000) + 1800;
  const { outcome } = await ask(
    "limited",
    [
      {
        when: /limited/,
        turns: [usageLimitUntil(reset)],
      },
    ],
    { credential: { kind: "oauth_token", value: "sk-ant-scripted" } },
  );
  expect(outcome).toMatchObject({ kind: "usage_limit", resetsAt: reset * 1000 });
});

test("what the agent left running is ended with it", async () => {
  // Not a sleep: the agent refuses to start one that it would not wait for.
  const script = "tail -f /dev/null >/dev/null 2>&1 & echo $! > pid";
  await ask("leave", [
    { when: /leave/, turns: [{ tools: [{ name: "Bash", input: { command: script } }] }, { text: "ok" }] },
  ]);
  const pid = Number(await readFile(path.join(sample.worktree, "pid"), "utf8"));
  expect(pid).toBeGreaterThan(0);
  for (;;) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
    if (stat === null || stat.includes(") Z ")) break;
    await systemClock.sleep(20);
  }
});

test("a silent agent is stopped", async () => {
  const { outcome } = await ask("hang", [{ when: /hang/, turns: [{ hang: true }] }], { idleTimeoutMs: 3000 });
  expect(outcome).toMatchObject({
    kind: "unavailable",
    reason: "The agent said nothing for 3 s and was stopped",
  });
});

test("a long answer, and a command that is quiet for longer than the model may be, are no silence", async () => {
  const turns: Turn[] = [
    { tools: [{ name: "Bash", input: { command: "true; sleep 11" } }] },
    { text: "done", letterMs: 3000 },
  ];
  const { outcome } = await ask("take your time", [{ when: /take your time/, turns }], {
    idleTimeoutMs: 10_000,
  });
  expect(outcome).toMatchObject({ kind: "done", text: "done" });
});

test("a command that is quiet for longer than any may run ends the agent, and the reason names it", async () => {
  const turns: Turn[] = [{ tools: [{ name: "Bash", input: { command: "true; sleep 300" } }] }];
  const { outcome } = await ask("hang", [{ when: /hang/, turns }], {
    idleTimeoutMs: 10_000,
    quietCallMs: 10_100,
  });
  expect(outcome).toMatchObject({
    kind: "unavailable",
    reason: 'The agent was stopped: its command "true; sleep 300" was quiet for 10.1 s',
  });
});

test("a stop from outside ends it, with what it started", async () => {
  const stop = new AbortController();
  const mark = path.join(sample.worktree, "alive");
  const script: ModelScript = [
    {
      when: /work long/,
      turns: [{ tools: [{ name: "Bash", input: { command: `touch ${mark}; sleep 300` } }] }],
    },
  ];
  const running = ask("work long", script, {}, { signal: stop.signal });
  while (!existsSync(mark)) await systemClock.sleep(50);
  stop.abort();
  const { outcome } = await running;
  expect(outcome.kind).toBe("stopped");
});

test("a missing CLI says how to get it", async () => {
  await expect(findClaude("no-such-claude", "/usr/bin")).rejects.toThrow("npm install -g");
  expect((await findClaude(CLAUDE, process.env["PATH"] ?? "")).version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("a program that lies where the agent writes is not run outside the box", async () => {
  const bin = path.join(sample.worktree, "node_modules/.bin");
  await mkdir(bin, { recursive: true });
  const ran = path.join(sample.worktree, "ran");
  const planted = path.join(bin, "claude");
  await writeFile(planted, `#!/bin/sh\ntouch ${ran}\necho 9.9.9\n`, { mode: 0o755 });
  const elsewhere = await mkdtemp(path.join(os.tmpdir(), "whim-bin-"));
  await symlink(planted, path.join(elsewhere, "linked"));
  for (const [wanted, searchPath] of [
    ["claude", `${bin}:/usr/bin`],
    [planted, "/usr/bin"],
    ["linked", elsewhere],
  ] as const)
    await expect(findClaude(wanted, searchPath, sample.worktree)).rejects.toThrow("install it outside");
  await rm(elsewhere, { recursive: true });
  expect(existsSync(ran)).toBe(false);
});
