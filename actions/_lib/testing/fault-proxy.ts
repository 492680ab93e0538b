import { createServer, request as send, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Between a worker and its store: passes everything on, until it is told not to. */
export type FaultProxy = {
  url: string;
  /** Whether calls get through at all. */
  down: boolean;
  /** Answers every call in place of the store, as a login page or a gateway does. */
  answerWith: { status: number; body: string } | null;
  /** The next reply of each of these functions is lost, after the store has done what was asked. */
  loseReplyOf: Set<string>;
  /** Names of the functions that were called, in order. */
  calls: string[];
  close(): Promise<void>;
};

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    down: false,
    answerWith: null,
    loseReplyOf: new Set(),
    calls: [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    if (proxy.down) {
      incoming.socket.destroy();
      return;
    }
    if (proxy.answerWith !== null) {
      outgoing.writeHead(proxy.answerWith.status, { "content-type": "text/html" }).end(proxy.answerWith.body);
      return;
    }
    const called = incoming.url?.split("/").at(-1) ?? "";
    proxy.calls.push(called);
    const upstream = send(
      `${target}${incoming.url}`,
      { method: incoming.method, headers: { ...incoming.headers, host: new URL(target).host } },
      (reply) => {
        if (proxy.loseReplyOf.delete(called)) {
          reply.resume().on("end", () => incoming.socket.destroy());
          return;
        }
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(outgoing);
      },
    );
    upstream.on("error", () => incoming.socket.destroy());
    incoming.pipe(upstream);
  }
  return proxy;
}
