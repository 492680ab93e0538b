import { lineSplitter } from "../lines.ts";
import type { AgentActivity } from "./agent.ts";
import type { RalphEvent } from "./events.ts";
import { parseEvent } from "./parse-event.ts";
import { plainLine } from "./plain-line.ts";

export type Incoming =
  | { kind: "event"; event: RalphEvent }
  | { kind: "activity"; activity: AgentActivity }
  | { kind: "unknown"; name: string; reason: string };

/** Reads a harness's own protocol, line by line. */
export type ReadHarnessLine = (line: string) => AgentActivity[];

export type EventStream = { push(chunk: Buffer): Incoming[]; end(): Incoming[] };

/** One line holds at most a whole file. */
const MOST_LINE = 32 << 20;

/**
 * The output of another Ralph as it comes, in chunks of any size, in the three forms that are in use: JSON lines,
 * `[RALPH:NAME]` lines, and the protocol of the harness that it runs. Whatever else is printed is passed over.
 */
export function eventStream(readHarnessLine: ReadHarnessLine): EventStream {
  const splitter = lineSplitter(MOST_LINE);

  function read(line: string): Incoming[] {
    const parsed = parseEvent(line);
    if (parsed.kind !== "text") return [parsed];
    const plain = plainLine(line);
    if (!plain.startsWith("{")) return [];
    return readHarnessLine(plain).map((activity) => ({ kind: "activity", activity }));
  }

  return {
    push: (chunk) => splitter.push(chunk).flatMap(read),
    end: () => splitter.end().flatMap(read),
  };
}
