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

/** What a line of ours begins with: whose name comes first need not be read any further. */
const BEGINNING = '{"event":"';

/**
 * The output of another Ralph as it comes, in chunks of any size, in the three forms that are in use: JSON lines,
 * `[RALPH:NAME]` lines, and the protocol of the harness that it runs. Whatever else is printed is passed over, and so are
 * the events that the caller has no use for.
 */
export function eventStream(
  readHarnessLine: ReadHarnessLine,
  unused: ReadonlySet<string> = new Set<string>(),
): EventStream {
  const splitter = lineSplitter(MOST_LINE);

  function read(lines: string[]): Incoming[] {
    const incoming: Incoming[] = [];
    for (const line of lines) {
      if (line.startsWith(BEGINNING) && unused.has(nameIn(line))) continue;
      const parsed = parseEvent(line);
      if (parsed.kind === "text") readActivities(line, incoming);
      else if (parsed.kind === "unknown" || !unused.has(parsed.event.event)) incoming.push(parsed);
    }
    return incoming;
  }

  function readActivities(line: string, incoming: Incoming[]): void {
    if (!line.includes("{")) return;
    // As its harness printed it, which is what most lines are: there is nothing to take away.
    const plain = line.startsWith("{") && line.endsWith("}") ? line : plainLine(line);
    if (!plain.startsWith("{")) return;
    for (const activity of readHarnessLine(plain)) incoming.push({ kind: "activity", activity });
  }

  return {
    push: (chunk) => read(splitter.push(chunk)),
    end: () => read(splitter.end()),
  };
}

function nameIn(line: string): string {
  return line.slice(BEGINNING.length, line.indexOf('"', BEGINNING.length));
}
