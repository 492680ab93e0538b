import type { Usage } from "../ralph/agent.ts";
import type { ReadHarnessLine } from "../ralph/event-stream.ts";
import { usageOf } from "./outcome.ts";
import type { AtWork } from "../ralph/patience.ts";
import { claudeStream } from "./stream.ts";

/** Reads Claude Code's own protocol where another program passes it on. */
export function harnessReader(): {
  line: ReadHarnessLine;
  usage(): Usage;
  atWork(): AtWork;
} {
  const stream = claudeStream();
  return { line: stream.line, usage: () => usageOf(stream.result()), atWork: stream.atWork };
}
