import { chmod, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { claudeCode } from "../claude/claude-code.ts";
import { systemClock } from "../clock.ts";
import { agent, loopSample } from "../testing/loop.ts";

// What the originals got wrong and no other file here tests; the rest stands beside what it is about.

const sample = loopSample();
const { git, write, tracked, ralph } = sample;

test("a commit is told of on a branch with a slash in its name", async () => {
  git("checkout", "-q", "-b", "whim/12/add-a");
  const { events, result } = await ralph(
    "- [ ] Add a\n",
    agent(() => write("a", "")),
  );
  expect(events).toContainEqual({ event: "commit", hash: result.head, message: "feat: add a" });
  expect(git("rev-parse", "whim/12/add-a")).toBe(result.head);
});

test("the run is not over before its last event was taken", async () => {
  const taken: string[] = [];
  const { result } = await ralph(
    "- [ ] Add a\n",
    agent(async ({ onActivity }) => {
      write("a", "");
      await onActivity({ kind: "tool", tool: "Bash", path: null });
    }),
    {
      onEvent: async ({ event }) => {
        await systemClock.sleep(5);
        taken.push(event);
      },
    },
  );
  expect(result.outcome).toBe("complete");
  expect(taken[0]).toBe("started");
  expect(taken).toContain("tool");
  expect(taken.at(-1)).toBe("complete");
});

test("a handler that fails ends the run instead of being forgotten", async () => {
  const run = ralph(
    "- [ ] Add a\n",
    agent(({ onActivity }) => onActivity({ kind: "tool", tool: "Bash", path: null })),
    {
      onEvent: ({ event }) => {
        if (event === "tool") throw new Error("nobody listens");
      },
    },
  );
  await expect(run).rejects.toThrow("nobody listens");
});

test.each([
  ["that a signal ends", "kill -9 $$"],
  ["that does not exist", "no-such-program"],
  ["whose first part fails in a pipe with pipefail", "set -o pipefail; false | true"],
  ["that answers nothing and fails", "exit 7"],
])("a check %s has not passed", async (_, command) => {
  const { result } = await ralph(
    `- [ ] Add a\n  - Verify: \`${command}\`\n`,
    agent(() => write("a", "")),
    { limits: { iterations: 1, minutes: 10, usd: null, stuckAfter: 3 } },
  );
  expect(result).toMatchObject({ outcome: "limit", tasks: [{ passed: false }] });
  expect(tracked()).toEqual(["README.md"]);
});

test("a task is not done by an agent that says so", async () => {
  const { result } = await ralph(
    "- [ ] Add a\n  - Verify: `test -f a`\n",
    agent(() => ({
      kind: "done",
      text: "All tasks are complete. [RALPH:COMPLETE]",
      durationMs: 1,
      usage: { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, usd: 0, models: [] },
    })),
  );
  expect(result.outcome).toBe("stuck");
});

test("no model is named but the one that was asked for, and nothing of the agent's own lands in the repository", async () => {
  const program = path.join(sample.folder, "agent");
  const seen = path.join(sample.folder, "arguments");
  const result = '{"type":"result","is_error":false,"result":"ok","total_cost_usd":0,"modelUsage":{}}';
  await writeFile(
    program,
    `#!/bin/bash\ncat >/dev/null\nprintf '%s\\n' "$@" > ${seen}\ntouch a\necho '${result}'\n`,
  );
  await chmod(program, 0o755);
  const asked = async (model?: string) => {
    await ralph(
      "- [ ] Add a\n",
      claudeCode({
        box: sample.box,
        command: program,
        credential: { kind: "api_key", value: "x" },
        ...(model === undefined ? {} : { model }),
        idleTimeoutMs: 20_000,
        postResultTimeoutMs: 5000,
        guard: { command: "exit 2", env: {} },
        clock: systemClock,
      }),
    );
    return (await readFile(seen, "utf8")).split("\n");
  };
  expect(await asked()).not.toContain("--model");
  const named = await asked("of-my-own");
  expect(named[named.indexOf("--model") + 1]).toBe("of-my-own");
  expect(tracked()).toEqual(["README.md", "a"]);
  expect(git("status", "--porcelain", "--ignored", "-uall").split("\n")).toEqual(["?? SPEC.md"]);
});
