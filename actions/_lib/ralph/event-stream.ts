import { lineSplitter } from "../lines.ts";
import type { AgentActivity } from "./agent.ts";
import type { RalphEvent } from "./events.ts";
import { parseEvent } from "./parse-event.ts";
import { plainLine } from "./plain-line.ts";

export type Incoming =
  | { kind: "event"; event: RalphEvent }
  | { kind: "activity"; activity: AgentActivity }
  | { kind: "unknown"; name: string; reason: string };

/** Reads a harness's own protocol, line by line; an object that was read from the line already is not read again. */
export type ReadHarnessLine = (line: string, json?: Record<string, unknown>) => AgentActivity[];

export type EventStream = { push(chunk: Buffer): Incoming[]; end(): Incoming[] };

/** One line holds at most a whole file. */
const MOST_LINE = 32 << 20;

/**
 * The output of another Ralph as it comes, in chunks of any size, in the three forms that are in use: JSON lines,
 * `[RALPH:NAME]` lines, and the protocol of the harness that it runs. Whatever else is printed is passed over.
 */
export function eventStream(readHarnessLine: ReadHarnessLine): EventStream {
  const splitter = lineSplitter(MOST_LINE);

  function read(lines: string[]): Incoming[] {
    const incoming: Incoming[] = [];
    for (const line of lines) {
      const parsed = parseEvent(line);
      if (parsed.kind !== "text") incoming.push(parsed);
      else if (line.includes("{")) readActivities(line, parsed.json, incoming);
    }
    return incoming;
  }

  function readActivities(
    line: string,
    json: Record<string, unknown> | undefined,
    incoming: Incoming[],
  ): void {
    const plain = plainLine(line);
    if (!plain.startsWith("{")) return;
    for (const activity of readHarnessLine(plain, json)) incoming.push({ kind: "activity", activity });
  }

  return {
    push: (chunk) => read(splitter.push(chunk)),
    end: () => read(splitter.end()),
  };
}
