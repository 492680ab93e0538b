import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Box } from "../box/box.ts";
import { type Broker, startBroker } from "../box/broker.ts";
import { openDirectBox } from "../box/direct-box.ts";
import { type Guard, openGuard } from "../box/guard.ts";
import { worktreePolicy } from "../box/worktree-policy.ts";
import { claudeCode } from "../claude/claude-code.ts";
import { systemClock } from "../clock.ts";
import type { AgentActivity, AgentRequest } from "../ralph/agent.ts";
import type { AgentOptions } from "../ralph/harness.ts";
import type { ModelScript } from "./model/script.ts";
import { type ScriptedModel, startModel } from "./model/server.ts";

/** The real agent's program, as npm installed it. */
export const CLAUDE = path.resolve(import.meta.dirname, "../../../node_modules/.bin/claude");

/** A fresh worktree, box and guard for every test of a file, and the real agent to ask in it. */
export function claudeSample() {
  let worktree = "";
  let box: Box;
  let broker: Broker;
  let guard: Guard;
  let model: ScriptedModel | undefined;

  beforeEach(async () => {
    worktree = await mkdtemp(path.join(os.tmpdir(), "whim-agent-"));
    box = await openDirectBox({ worktree, graceMs: 500 });
    broker = await startBroker((question) => worktreePolicy(worktree, question));
    guard = await openGuard(await broker.openLoopback(), { searchPath: process.env["PATH"], worktree });
  });

  afterEach(async () => {
    await box.close();
    await broker.close();
    await model?.close();
    model = undefined;
    await rm(worktree, { recursive: true, force: true });
  });

  return {
    get worktree() {
      return worktree;
    },
    get box() {
      return box;
    },
    get broker() {
      return broker;
    },
    /** Everything the model was sent, as text. */
    get sent() {
      return JSON.stringify(model?.requests ?? []);
    },
    get requests() {
      return model?.requests ?? [];
    },
    async ask(
      prompt: string,
      script: ModelScript,
      more: Partial<AgentOptions> = {},
      request: Partial<AgentRequest> = {},
    ) {
      model = await startModel(script);
      const activities: AgentActivity[] = [];
      const run = claudeCode({
        box,
        command: CLAUDE,
        credential: { kind: "api_key", value: model.credential },
        baseUrl: model.url,
        idleTimeoutMs: 20_000,
        postResultTimeoutMs: 5000,
        guard,
        maxRetries: 0,
        clock: systemClock,
        ...more,
      });
      const outcome = await run({
        prompt,
        specPath: "SPEC.md",
        signal: new AbortController().signal,
        onActivity: (activity) => void activities.push(activity),
        ...request,
      });
      return { outcome, activities };
    },
  };
}
