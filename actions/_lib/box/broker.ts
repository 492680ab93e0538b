import { randomBytes, timingSafeEqual } from "node:crypto";
import { rm } from "node:fs/promises";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import path from "node:path";
import { explain } from "../errors.ts";
import type { GuardDoor } from "./guard.ts";
import { hasMoreValues } from "./json-values.ts";
import { makeSocketFolder } from "./run-folder.ts";

export type Question = { tool: string; path: string };
export type Verdict = { allow: boolean; reason: string };

export type Broker = {
  /** For a box, whose bridge leads here. */
  socketPath: string;
  /** For a box: what its guard asks at `port` of the box's own loopback. */
  doorAt(port: number): GuardDoor;
  /** For commands that run unconfined, on this machine's loopback. */
  openLoopback(): Promise<GuardDoor>;
  /** The last ones. */
  asked: (Question & Verdict)[];
  close(): Promise<void>;
};

const SOCKET = "guard.sock";
/** A question holds the whole edit; an agent's longest answer is far smaller. */
const MOST_BYTES = 8 << 20;
/** Of an agent and its subagents. Together with the size: what questions may hold of our memory. */
const MOST_AT_ONCE = 16;
const MOST_VALUES = 100_000;
/** The kernel takes no longer one, and of each question we keep it. */
const MOST_NAME = 4096;
const PATIENCE_MS = 15_000;
/** Whoever knows the secret may ask without end. */
const MOST_KEPT = 1000;

/**
 * The outside half of the guard: inside the box a hook asks before every edit, here the answer is decided. Two lines in
 * (the secret, the hook's JSON), one line out: "allow", or why not. Whatever is not a clear question is denied.
 */
export async function startBroker(
  decide: (question: Question) => Verdict | Promise<Verdict>,
): Promise<Broker> {
  const folder = await makeSocketFolder("broker", SOCKET);
  const socketPath = path.join(folder, SOCKET);
  const secret = randomBytes(16).toString("hex");
  const asked: Broker["asked"] = [];
  const open = new Set<Socket>();
  const servers: Server[] = [];

  async function answer(given: string, hook: string): Promise<Verdict> {
    if (!same(given, secret)) return { allow: false, reason: "This question is not from the agent's guard." };
    try {
      if (hasMoreValues(Buffer.from(hook), MOST_VALUES))
        return { allow: false, reason: `An edit has at most ${MOST_VALUES} values: make it in several.` };
      const question = questionOf(JSON.parse(hook));
      if (question === null) return { allow: false, reason: "The guard does not know this tool." };
      if (Math.max(question.tool.length, question.path.length) > MOST_NAME)
        return { allow: false, reason: `No file has a path of more than ${MOST_NAME} characters.` };
      const verdict = await decide(question);
      if (asked.push({ ...question, allow: verdict.allow, reason: verdict.reason }) > MOST_KEPT)
        asked.shift();
      return verdict;
    } catch (error) {
      return { allow: false, reason: `The guard could not decide: ${explain(error)}` };
    }
  }

  function onConnection(socket: Socket): void {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    const chunks: Buffer[] = [];
    let bytes = 0;
    let lines = 0;
    const onData = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) return void socket.destroy();
      chunks.push(chunk);
      for (const byte of chunk) if (byte === 0x0a) lines += 1;
      if (lines < 2) return;
      socket.off("data", onData);
      // Decoded whole: a name may have come in two pieces, and a broken name is another file's name.
      const [given = "", hook = ""] = Buffer.concat(chunks).toString("utf8").split("\n");
      void answer(given, hook).then((verdict) => socket.end(`${answerLine(verdict)}\n`));
    };
    socket.on("data", onData);
  }

  async function listen(at: { path: string } | { host: string; port: number }): Promise<Server> {
    const server = createServer(onConnection);
    server.maxConnections = MOST_AT_ONCE;
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(at, resolve);
    });
    return server;
  }

  await listen({ path: socketPath });
  return {
    socketPath,
    doorAt: (port) => ({ port, secret }),
    async openLoopback() {
      const server = await listen({ host: "127.0.0.1", port: 0 });
      return { port: (server.address() as AddressInfo).port, secret };
    },
    asked,
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a hook's JSON asks for, or null when it names no file. */
function questionOf(hook: unknown): Question | null {
  const { tool_name: tool, tool_input: input } = hook as {
    tool_name?: unknown;
    tool_input?: { file_path?: unknown; notebook_path?: unknown };
  };
  const file = input?.file_path ?? input?.notebook_path;
  return typeof tool === "string" && typeof file === "string" ? { tool, path: file } : null;
}

function answerLine({ allow, reason }: Verdict): string {
  if (allow) return "allow";
  const line = reason.replaceAll(/\s+/g, " ").trim();
  // A reason is never the word that means yes.
  return line === "" || line === "allow" ? "The guard denied this edit." : line;
}

function same(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
