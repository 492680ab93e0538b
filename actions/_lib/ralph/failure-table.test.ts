import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Credential } from "./credential.ts";
import { CLAUDE } from "../testing/claude.ts";
import { hurriedClock, loopSample } from "../testing/loop.ts";
import { type ModelScript, type Turn, usageLimitUntil, writes } from "../testing/model/script.ts";
import { type ScriptedModel, startModel } from "../testing/model/server.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "./workbench.ts";

// Every way the agent and its provider are known to fail, by the real agent, and what the loop makes of it.

const sample = loopSample();
const SPEC = "- [ ] Add a\n  - Verify: `test -f a.txt`\n";

let model: ScriptedModel | undefined;
let bench: Workbench | undefined;
afterEach(async () => {
  await bench?.close();
  await model?.close();
  bench = undefined;
  model = undefined;
});

async function run(
  script: ModelScript,
  more: { kind?: Credential["kind"]; key?: string; baseUrl?: string } & Pick<
    WorkbenchOptions,
    "idleTimeoutMs"
  > = {},
) {
  model = await startModel(script);
  const { kind = "api_key", key = model.credential, baseUrl = model.url, ...rest } = more;
  bench = await openWorkbench({
    worktree: sample.worktree,
    sandbox: { kind: "direct", reason: "what fails is the model, not the box" },
    base: "HEAD",
    program: { command: CLAUDE, searchPath: process.env["PATH"] ?? "" },
    agent: { credential: { kind, value: key }, baseUrl, maxRetries: 0 },
    clock: hurriedClock,
    ...rest,
  });
  const { box, git, runAgent } = bench;
  return sample.ralph(SPEC, runAgent, { box, git, clock: hurriedClock });
}

/** The same answer whoever asks, as often as they ask. */
const always = (turn: Turn): ModelScript => [{ when: /./, turns: Array<Turn>(5).fill(turn) }];

/** Fails the first time it is asked, and works from then on. */
function once(turn: Turn): ModelScript {
  let asked = 0;
  return [
    {
      when: /./,
      get turns() {
        asked += 1;
        return asked === 1 ? [turn] : writes({ "a.txt": "a\n" }, sample.worktree);
      },
    },
  ];
}

const write = (file_path: string) => ({ name: "Write" as const, input: { file_path, content: "x" } });
const fault = (status: number, type: string, message: string): Turn => ({ status, type, message });

test("a subscription's limit parks at once, with the time of its reset: it is asked once, not again and again", async () => {
  const reset = Math.floor(Date.now() / 1000) + 7200;
  const { result, events } = await run(always(usageLimitUntil(reset)), { kind: "oauth_token" });
  expect(result).toMatchObject({ outcome: "parked", resetsAt: reset * 1000, iterations: 1 });
  expect(events).toContainEqual(expect.objectContaining({ event: "rate_limit", status: "rejected" }));
  expect(model?.requests).toHaveLength(1);
});

test("near the limit the work goes on, and the event says how near", async () => {
  const headers = {
    "anthropic-ratelimit-unified-status": "allowed_warning",
    "anthropic-ratelimit-unified-representative-claim": "five_hour",
    "anthropic-ratelimit-unified-5h-utilization": "0.93",
    "anthropic-ratelimit-unified-5h-reset": String(Math.floor(Date.now() / 1000) + 600),
    "anthropic-ratelimit-unified-5h-surpassed-threshold": "0.9",
  };
  const turns = writes({ "a.txt": "a\n" }, sample.worktree).map((turn) => ({ ...turn, headers }));
  const { result, events } = await run([{ when: /./, turns }], { kind: "oauth_token" });
  expect(result.outcome).toBe("complete");
  expect(events).toContainEqual(
    expect.objectContaining({ event: "rate_limit", status: "allowed_warning", utilization: 0.93 }),
  );
});

const TRANSIENT: [name: string, turn: Turn][] = [
  ["a key's rate limit (429)", fault(429, "rate_limit_error", "slow down")],
  ["an overload (529)", fault(529, "overloaded_error", "Overloaded")],
  ["a fault of the service (500)", fault(500, "api_error", "Internal server error")],
  ["an answer that breaks off", { cut: true }],
];

test.each(TRANSIENT)("%s that passes costs a try, not the work", async (_, turn) => {
  const { result, events } = await run(once(turn));
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
  expect(events).toContainEqual(expect.objectContaining({ event: "warning", type: "unavailable" }));
});

test.each(TRANSIENT)("%s that stays ends the run after three tries", async (_, turn) => {
  const { result } = await run(always(turn));
  expect(result).toMatchObject({ outcome: "failed", category: "unavailable", iterations: 3 });
});

test("a provider that nobody reaches ends the run after three tries", async () => {
  const { result } = await run([], { baseUrl: "http://127.0.0.1:9" });
  expect(result).toMatchObject({ outcome: "failed", category: "unavailable", iterations: 3 });
});

test.each<[name: string, turn: Turn]>([
  ["a wrong key (401)", fault(401, "authentication_error", "invalid x-api-key")],
  [
    "no credit (400)",
    fault(400, "invalid_request_error", "Your credit balance is too low to access the API."),
  ],
  ["no right (403)", fault(403, "permission_error", "Your account may not use this model.")],
  ["an unknown model (404)", fault(404, "not_found_error", "model: nonsense")],
])("%s needs a person: no second try, although the agent calls every failure a success", async (_, turn) => {
  const { result } = await run(always(turn));
  expect(result).toMatchObject({ outcome: "failed", category: "configuration", iterations: 1 });
  expect(result.reason).not.toBe("");
});

test.each<[name: string, turn: Turn]>([
  ["a refusal", { refuse: "I cannot help with that." }],
  [
    "a prompt that is too long",
    fault(400, "invalid_request_error", "prompt is too long: 250000 tokens > 200000 maximum"),
  ],
])("%s fails the work with that reason, at once", async (_, turn) => {
  const { result } = await run(always(turn));
  expect(result).toMatchObject({ outcome: "failed", category: "rejected", iterations: 1 });
});

test("an agent that hangs is ended with all it started, and the next one does the work", async () => {
  const pidFile = path.join(sample.worktree, ".ai/pid");
  let asked = 0;
  const { result, events } = await run(
    [
      {
        when: /./,
        get turns(): Turn[] {
          asked += 1;
          if (asked > 2) return writes({ "a.txt": "a\n" }, sample.worktree);
          const command = `mkdir -p .ai; tail -f /dev/null >/dev/null 2>&1 & echo $! > ${pidFile}`;
          return [{ tools: [{ name: "Bash", input: { command } }] }, { hang: true }];
        },
      },
    ],
    { idleTimeoutMs: 6000 },
  );
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
  expect(events).toContainEqual({
    event: "warning",
    type: "unavailable",
    message: "The agent said nothing for 6 s and was stopped",
  });
  const pid = readFileSync(pidFile, "utf8").trim();
  expect(existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")).toBe(
    false,
  );
});

test("an edit that the guard denies is an event with its reason, reaches the model, and is no edit", async () => {
  const outside = path.join(sample.folder, "outside.txt");
  const { result, events } = await run([
    {
      when: /./,
      turns: [
        { tools: [write(outside)] },
        { tools: [write(path.join(sample.worktree, "a.txt"))] },
        { text: "ok" },
      ],
    },
  ]);
  expect(result.outcome).toBe("complete");
  expect(existsSync(outside)).toBe(false);
  expect(events).toContainEqual({
    event: "lock_denied",
    path: outside,
    reason: expect.stringContaining("lies outside the repository") as string,
  });
  expect(events.filter(({ event }) => event === "file_edit")).toEqual([
    { event: "file_edit", path: "a.txt" },
  ]);
  expect(JSON.stringify(model?.requests)).toContain("lies outside the repository");
});

test("what the work used is counted from the agent's last result, and not zero", async () => {
  const { result, events } = await run([{ when: /./, turns: writes({ "a.txt": "a\n" }, sample.worktree) }]);
  // Two answers of 1200 and 80 tokens each.
  expect(result.usage).toMatchObject({ inputTokens: 2400, outputTokens: 160 });
  expect(result.usage.usd).toBeGreaterThan(0);
  expect(events).toContainEqual({ event: "usage", n: 1, usage: result.usage });
});
