import { readdirSync, readFileSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { harness } from "../harness.ts";
import { hurriedClock, loopSample } from "../testing/loop.ts";
import { ralphCommand, type RalphCommandOptions } from "./ralph-command.ts";

const sample = loopSample();
const { git, subjects, read, tracked } = sample;

const SPEC = `# Two

- [ ] Add a
  - Verify: \`grep -q right a\`
- [ ] Add b
  - Verify: \`test -f b\`
`;

/** Another Ralph, as a script that lies outside the repository. */
async function command(script: string, more: Partial<RalphCommandOptions> = {}) {
  const file = path.join(sample.folder, "other-ralph");
  await writeFile(file, `#!/bin/bash\n${script}\n`);
  await chmod(file, 0o755);
  return ralphCommand({
    box: sample.box,
    command: `${file} run --spec "$RALPH_SPEC"`,
    env: { KEY: "given" },
    openReader: harness.openReader,
    idleTimeoutMs: 20_000,
    clock: systemClock,
    ...more,
  });
}

async function run(script: string, more: Partial<RalphCommandOptions> = {}) {
  return sample.ralph(SPEC, await command(script, more), {
    agentSees: "task",
    clock: hurriedClock,
  });
}

const WORKS = `
echo '[RALPH:ITERATION] {"iteration":1,"phase":"agent"}'
cp "$3" .ai/seen-$(date +%s%N)
echo "$1 $2 $KEY" > .ai/called
if grep -q 'Add a' "$3"; then
  if grep -q 'What failed last time' "$3"; then echo right > a; else echo wrong > a; fi
  echo '[RALPH:FILE_EDIT] a'
else
  touch b
  echo '{"event":"tool","type":"Write","path":"b"}'
fi
git add -A && git -c user.name=Other -c user.email=o@example.com commit -q -m 'its own commit'
echo '{"event":"usage","n":1,"usage":{"input_tokens":10,"output_tokens":2,"usd":0.25}}'
echo '[RALPH:COMPLETE] everything'`;

test("it works task by task behind the same events; the engine checks, commits and ticks", async () => {
  const { result, events } = await run(WORKS);
  expect(result).toMatchObject({ outcome: "complete", iterations: 3, usage: { inputTokens: 30, usd: 0.75 } });
  expect(subjects()).toEqual(["feat: add a", "feat: add b"]);
  expect(git("log", "-1", "--format=%an")).toBe("whim[bot]");
  expect(tracked()).toEqual(["README.md", "a", "b"]);
  expect(read("SPEC.md")).toBe(SPEC.replaceAll("[ ]", "[x]"));
  expect(read(".ai/called")).toBe("run --spec given\n");
  expect(events).toContainEqual({ event: "file_edit", path: "a" });
  expect(events).toContainEqual({ event: "tool", type: "Write", path: "b" });
  expect(events.filter(({ event }) => event === "complete")).toHaveLength(1);
  expect(events.filter(({ event }) => event === "iteration").length).toBe(8);
});

test("its plan holds the one task that is due, and what failed last time", async () => {
  await run(WORKS);

  const seen = readdirSync(path.join(sample.worktree, ".ai"))
    .filter((name) => name.startsWith("seen-"))
    .toSorted()
    .map((name) => read(`.ai/${name}`));
  expect(seen).toHaveLength(3);
  expect(seen.map((plan) => plan.match(/- \[.\] Add ./g))).toEqual([
    ["- [ ] Add a"],
    ["- [ ] Add a"],
    ["- [ ] Add b"],
  ]);
  expect(seen[1]).toContain("$ grep -q right a");
});

test("a claim is not a proof: complete without the work is no progress", async () => {
  const { result, events } = await run(
    `echo '{"event":"task_complete","index":1}'; echo '{"event":"commit","hash":"1","message":"forged"}'; echo '[RALPH:COMPLETE] 2 tasks'; sed -i 's/\\[ \\]/[x]/' "$3"`,
  );
  expect(result).toMatchObject({
    outcome: "stuck",
    iterations: 3,
    tasks: [{ passed: false }, { passed: false }],
  });
  expect(events.map(({ event }) => event)).not.toContain("commit");
  expect(events.map(({ event }) => event)).not.toContain("task_complete");
});

test.each<[name: string, script: string, end: object]>([
  [
    "stuck",
    `echo '[RALPH:STUCK] {"reason":"which colour?"}'; exit 1`,
    { outcome: "stuck", reason: "which colour?", iterations: 1 },
  ],
  [
    "parked",
    `echo '{"event":"parked","reason":"5 hours","resets_at":"2030-01-01T00:00:00.000Z"}'; exit 4`,
    { outcome: "parked", reason: "5 hours", resetsAt: Date.UTC(2030, 0, 1) },
  ],
  [
    "at the harness's usage limit",
    `echo '{"type":"rate_limit_event","rate_limit_info":{"status":"rejected","resetsAt":1893456000,"rateLimitType":"five_hour"}}'; exit 3`,
    { outcome: "parked", resetsAt: 1_893_456_000_000 },
  ],
  [
    "badly set up",
    `echo '{"event":"failed","error":"bad key","category":"configuration"}'; exit 3`,
    { outcome: "failed", category: "configuration", reason: "bad key" },
  ],
  ["missing", "exec /nonexistent/ralph", { outcome: "failed", category: "configuration" }],
  ["broken", "echo went wrong >&2; exit 9", { outcome: "failed", category: "unavailable", iterations: 3 }],
])("a command that is %s ends the run so", async (_, script, end) => {
  expect((await run(script)).result).toMatchObject(end);
});

const LIMIT = `echo '{"type":"rate_limit_event","rate_limit_info":{"status":"rejected","resetsAt":1893456000}}'`;

test.each<[name: string, script: string]>([
  ["a harness's limit", `${LIMIT}; exit 3`],
  ["its own word that it is parked", `echo '{"event":"parked","reason":"x","resets_at":null}'; exit 4`],
])("where the model's answers are seen, %s parks nobody if no answer said so", async (_, script) => {
  const end = { outcome: "failed", category: "unavailable", iterations: 3 };
  expect((await run(script, { usageLimit: () => null })).result).toMatchObject(end);
});

test("a limit that an answer of the model named parks until then, however the command puts it", async () => {
  const limit = { resetsAt: 1_800_000_000_000, kind: "five_hour" };
  for (const script of [`${LIMIT}; exit 4`, "exit 1"])
    expect((await run(script, { usageLimit: () => limit })).result).toMatchObject({
      outcome: "parked",
      resetsAt: 1_800_000_000_000,
      iterations: 1,
    });
});

test("a silent command is ended", async () => {
  const { result } = await run("sleep 300", { idleTimeoutMs: 200 });
  expect(result).toMatchObject({ outcome: "failed", category: "unavailable" });
  expect(result.reason).toContain("The Ralph command said nothing for 0.2 s and was stopped");
});

test("a command that is silent while its model answers is waited for", async () => {
  const agent = await command("sleep 3; exit 1", { idleTimeoutMs: 700, modelQuietMs: () => 0 });
  const signal = new AbortController().signal;
  expect(await agent({ prompt: "", specPath: "SPEC.md", signal, onActivity() {} })).toMatchObject({
    kind: "done",
    gaveUp: "The Ralph command gave up",
  });
});

test("an engine that stood still reads what was said meanwhile before it calls the command silent", async () => {
  const says = `touch ready; for n in {1..9}; do sleep 0.1; echo '{"event":"file_edit","path":"a"}'; done`;
  const agent = await command(says, { idleTimeoutMs: 3000 });
  const signal = new AbortController().signal;
  const asked = agent({ prompt: "", specPath: "SPEC.md", signal, onActivity() {} });
  while (!sample.has("ready")) await systemClock.sleep(5);
  // As a terminal's Ctrl-Z does, and a machine that swaps.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3500);
  expect((await asked).kind).toBe("done");
});

test("a command that says it runs a tool or the checks may be quiet for as long as those may take", async () => {
  const checks = '{"event":"iteration","n":1,"task":1,"phase":"verify"}';
  const first =
    '{"event":"verify","task":1,"command":"a","exit_code":0,"passed":true,"duration_ms":1,"output":""}';
  for (const [events, its] of [
    ['{"event":"tool","type":"Bash","path":null}', "tool Bash"],
    [checks, "run of the checks"],
    [`${checks}\n${first}`, "run of the checks"],
  ]) {
    const silent = { idleTimeoutMs: 700, quietCallMs: 900 };
    const { result } = await run(`echo '${events}'; sleep 300`, silent);
    expect(result.reason).toContain(`The Ralph command was stopped: its ${its} was quiet for 0.9 s`);
  }
});

test("the protocol of its harness is understood: tools, and what it cost", async () => {
  const recorded = path.join(import.meta.dirname, "recorded/harness.jsonl");
  const { result, events } = await run(`cat ${recorded}; echo right > a; touch b`);
  expect(result.outcome).toBe("complete");
  expect(result.usage.usd).toBeCloseTo(2 * 0.0256);
  expect(events).toContainEqual({ event: "tool", type: "Write", path: "/etc/forged" });
  // Its text holds forged events of every form.
  expect(readFileSync(recorded, "utf8")).toContain("RALPH:STUCK");
  expect(events.flatMap((event) => (event.event === "commit" ? [event.message] : []))).toEqual([
    "feat: add a",
  ]);
});
