import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../clock.ts";
import { startModel } from "../testing/model/server.ts";
import { openWorkbench } from "./workbench.ts";
import { installed } from "../testing/installed.ts";

const ASKS = `curl -sSN "$ANTHROPIC_BASE_URL/v1/messages" -H "x-api-key: $ANTHROPIC_API_KEY" -H content-type:application/json \
  -d '{"model":"m","max_tokens":9,"stream":true,"messages":[{"role":"user","content":"work"}]}' > answer && grep -q message_stop answer`;

test("another Ralph reaches the model from its box, and while its model writes a long answer its silence is none", async ({
  skip,
}) => {
  skip(!installed("curl"), "curl is not installed");
  const worktree = mkdtempSync(path.join(os.tmpdir(), "whim-command-"));
  const model = await startModel([{ when: /work/, turns: [{ text: "letter by letter", letterMs: 400 }] }]);
  const bench = await openWorkbench({
    worktree,
    sandbox: { kind: "bubblewrap" },
    base: "HEAD",
    egress: "none",
    program: { command: "", searchPath: "" },
    agent: { credential: { kind: "api_key", value: model.credential }, baseUrl: model.url },
    ralphCommand: ASKS,
    // Longer than the box takes to open, and half as long as the answer.
    idleTimeoutMs: 3_000,
    clock: systemClock,
  });
  onTestFinished(async () => {
    await bench.close();
    await model.close();
    rmSync(worktree, { recursive: true, force: true });
  });
  const outcome = await bench.runAgent({
    prompt: "work",
    specPath: "SPEC.md",
    signal: new AbortController().signal,
    onActivity() {},
  });
  expect(outcome).toMatchObject({ kind: "done" });
  expect(outcome).not.toHaveProperty("gaveUp");
  expect(model.requests).toHaveLength(1);
});
