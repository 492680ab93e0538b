import { mkdtemp, rm } from "node:fs/promises";
import { type Socket, createServer } from "node:net";
import os from "node:os";
import path from "node:path";

export type Question = { tool: string; path: string };
export type Verdict = { allow: boolean; reason: string };

export type Broker = {
  socketPath: string;
  asked: (Question & Verdict)[];
  close(): Promise<void>;
};

/** A question is one short line; whoever sends more is not our guard. */
const MOST_BYTES = 16_384;

/**
 * The outside half of the guard: inside the box a hook asks before every edit, here the answer is decided. One line of
 * JSON in, one line out. Whatever is not a clear question is denied.
 */
export async function startBroker(
  decide: (question: Question) => Verdict | Promise<Verdict>,
): Promise<Broker> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-broker-"));
  const socketPath = path.join(folder, "guard.sock");
  const asked: Broker["asked"] = [];
  const open = new Set<Socket>();

  async function answer(line: string): Promise<Verdict> {
    try {
      const { tool, path: file } = JSON.parse(line) as Partial<Question>;
      if (typeof tool !== "string" || typeof file !== "string")
        return { allow: false, reason: "The guard's question was not understood." };
      const verdict = await decide({ tool, path: file });
      asked.push({ tool, path: file, ...verdict });
      return verdict;
    } catch (error) {
      return {
        allow: false,
        reason: `The guard could not decide: ${error instanceof Error ? error.message : "unknown error"}`,
      };
    }
  }

  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.setTimeout(10_000, () => socket.destroy());
    // A name may be split inside a character, and a broken name is another file's name.
    socket.setEncoding("utf8");
    let text = "";
    const onData = (chunk: string) => {
      text += chunk;
      if (text.length > MOST_BYTES) {
        socket.destroy();
        return;
      }
      const end = text.indexOf("\n");
      if (end < 0) return;
      socket.off("data", onData);
      void answer(text.slice(0, end)).then((verdict) => socket.end(`${JSON.stringify(verdict)}\n`));
    };
    socket.on("data", onData);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketPath, resolve);
  });

  return {
    socketPath,
    asked,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
