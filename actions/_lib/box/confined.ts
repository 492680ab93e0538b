import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Credential } from "../claude/claude-code.ts";
import type { Box } from "./box.ts";
import { type BubblewrapOptions, openBubblewrapBox, type Way } from "./bubblewrap-box.ts";
import { bridgePath } from "./companion.ts";
import type { Egress } from "./egress.ts";
import { startModelProxy } from "./model-proxy.ts";

export type ConfinedOptions = Omit<BubblewrapOptions, "ways" | "bridge"> & {
  model: { credential: Credential; upstream?: string };
  egress: Egress;
  onRefusal(type: "model_refused" | "egress_denied", message: string): void;
};

export type Confined = {
  box: Box;
  /** What the agent is to be told of its model. */
  model: { credential: Credential; baseUrl: string };
};

/** On the box's own loopback, where nobody but its commands listens. */
const MODEL_PORT = 39_801;

/** A box with its ways out: everything that opens with it, and ends with it. */
export async function openConfined(options: ConfinedOptions): Promise<Confined> {
  const { model, egress: _, onRefusal, ...rest } = options;
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-ways-"));
  const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (let step = closing.pop(); step !== undefined; step = closing.pop()) await step();
  };
  try {
    const proxy = await startModelProxy({
      socketPath: path.join(folder, "model.sock"),
      ...model,
      onRefusal: (what) => onRefusal("model_refused", what),
    });
    closing.push(proxy.close);
    const ways: Way[] = [{ port: MODEL_PORT, socket: proxy.socketPath, env: {} }];
    const box = await openBubblewrapBox({ ...rest, ways, bridge: bridgePath() });
    closing.push(() => box.close());
    return {
      box: { ...box, close },
      model: { credential: proxy.credential, baseUrl: `http://127.0.0.1:${MODEL_PORT}` },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
