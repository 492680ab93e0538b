import { subscribe } from "node:diagnostics_channel";
import { appendFileSync } from "node:fs";
import { threadId } from "node:worker_threads";
import type { ChildProcess } from "node:child_process";

/**
 * Loaded by Node before a job's own program (`--import`): writes a line to WHIM_TRACE for every process and every call over HTTP
 * that begins or ends. Node says so by itself; the program is the one that a runner starts.
 */
export type Mark = {
  at: number;
  kind: "process" | "call" | "program";
  id: string;
  /** What began; none where it ended. */
  what?: string[];
};

type Request = { method: string; path: string };

const file = process.env["WHIM_TRACE"] ?? "";
const ids = new WeakMap<object, string>();
let count = 0;

function write(mark: Omit<Mark, "at">): void {
  appendFileSync(file, `${JSON.stringify({ at: performance.timeOrigin + performance.now(), ...mark })}\n`);
}

function begin(kind: Mark["kind"], of: object, what: string[]): string {
  const id = `${process.pid}.${threadId}.${(count += 1)}`;
  ids.set(of, id);
  write({ kind, id, what });
  return id;
}

function end(kind: Mark["kind"], of: object): void {
  const id = ids.get(of);
  if (id !== undefined) write({ kind, id });
}

if (file !== "") {
  if (threadId === 0) {
    begin("program", globalThis, [process.argv[1] ?? ""]);
    process.once("exit", () => end("program", globalThis));
  }
  subscribe("tracing:child_process.spawn:start", (message) => {
    const { process: child } = message as { process: ChildProcess };
    begin("process", child, child.spawnargs);
    child.once("exit", () => end("process", child));
  });
  subscribe("undici:request:create", (message) => {
    const { request } = message as { request: Request };
    begin("call", request, [request.method, request.path]);
  });
  for (const name of ["undici:request:trailers", "undici:request:error"])
    subscribe(name, (message) => end("call", (message as { request: Request }).request));
}
