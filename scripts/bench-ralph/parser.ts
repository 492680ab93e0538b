import { readFileSync } from "node:fs";
import path from "node:path";
import { claudeStream } from "../../actions/_lib/claude/stream.ts";
import { eventStream } from "../../actions/_lib/ralph/event-stream.ts";
import { CLAIMS } from "../../actions/_lib/ralph/ralph-command.ts";

const RECORDED = path.resolve(import.meta.dirname, "../../actions/_lib/ralph/recorded");
/** As pipes deliver it. */
const CHUNK = 64 * 1024;
const MEGABYTES = 100;

/** The parsers as a run uses them, on recorded streams, over and over, in chunks that end anywhere. */
export type ParserSpeed = { name: string; mbPerSecond: number };

/** All of them on as many bytes each: the slowest weighs most. */
export function together(speeds: ParserSpeed[]): number {
  return speeds.length / speeds.reduce((sum, { mbPerSecond }) => sum + 1 / mbPerSecond, 0);
}

function none(): [] {
  return [];
}

export function parserSpeed(): ParserSpeed[] {
  return [
    measure("the agent's protocol", "harness.jsonl", claudeStream),
    measure("our own events", "ralph.jsonl", () => eventStream(none, CLAIMS)),
    measure("another Ralph passing on its agent's protocol", "harness.jsonl", () =>
      eventStream(claudeStream().line),
    ),
  ];
}

function measure(
  name: string,
  recording: string,
  open: () => { push(chunk: Buffer): unknown[]; end(): unknown[] },
): ParserSpeed {
  const once = readFileSync(path.join(RECORDED, recording));
  const text = Buffer.concat(Array.from({ length: Math.ceil((8 << 20) / once.length) }, () => once));
  const pass = (megabytes: number) => {
    let read = 0;
    while (read < megabytes * 1e6) {
      const stream = open();
      for (let at = 0; at < text.length; at += CHUNK) stream.push(text.subarray(at, at + CHUNK));
      stream.end();
      read += text.length;
    }
    return read;
  };
  pass(MEGABYTES / 5); // once to warm up
  // The processor's time: on a shared machine the wall's says more about the neighbours.
  const started = process.cpuUsage();
  const bytes = pass(MEGABYTES);
  const { user, system } = process.cpuUsage(started);
  return { name, mbPerSecond: bytes / (user + system) };
}
