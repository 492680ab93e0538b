import { readable } from "../ralph/trim-output.ts";

/** What the agent started and has not heard the end of. */
export type OpenCalls = {
  /** A call in an answer; `thread` is the call whose subagent made it, and null for the agent itself. */
  opened(call: { id: string; tool: string; input: Record<string, unknown> }, at: Answer): void;
  closed(id: string): void;
  /** An answer is given once all calls of the one before have ended, also those whose end was never told. */
  answered(at: Answer): void;
  /** The subagents that work on while the agent does something else. */
  inBackground(descriptions: string[]): void;
  /** The agent's turn is over, and with it what it waited for. */
  turnOver(): void;
  /** The innermost, in words; null when there is none. */
  waitsFor(): string | null;
};

type Answer = { thread: string | null; id: string | null };

const SHOWN = 80;
/** More than an agent and its subagents have open at once; each answer looks at all of them. */
const MOST_OPEN = 1000;

export function openCalls(): OpenCalls {
  const calls = new Map<string, Answer & { label: string }>();
  let background: string[] = [];

  const drop = (over: (call: Answer) => boolean) => {
    for (const [id, call] of calls) if (over(call)) calls.delete(id);
  };
  return {
    opened({ id, tool, input }, at) {
      calls.set(id, { ...at, label: labelOf(tool, input) });
      const [oldest] = calls.keys();
      if (calls.size > MOST_OPEN && oldest !== undefined) calls.delete(oldest);
    },
    closed(id) {
      calls.delete(id);
      // A subagent in the background opens its later calls after this.
      drop(({ thread }) => thread === id);
    },
    answered: ({ thread, id }) => drop((call) => call.thread === thread && call.id !== id),
    inBackground: (descriptions) => void (background = descriptions),
    turnOver() {
      if (background.length === 0) calls.clear();
      else drop(({ thread }) => thread === null);
    },
    waitsFor() {
      const subagent = background.at(-1);
      return (
        [...calls.values()].at(-1)?.label ??
        (subagent === undefined ? null : labelOf("Agent", { description: subagent }))
      );
    },
  };
}

/** A command by its words, a subagent by its purpose, everything else by the tool's name. */
function labelOf(tool: string, input: Record<string, unknown>): string {
  const shown = (value: unknown, kind: string) => {
    const line = typeof value === "string" ? oneLine(value) : "";
    return line === "" ? null : `${kind} "${line}"`;
  };
  const words =
    tool === "Bash"
      ? shown(input["command"], "command")
      : tool === "Agent" || tool === "Task"
        ? shown(input["description"], "subagent")
        : null;
  return words ?? `tool ${oneLine(tool)}`;
}

function oneLine(text: string): string {
  const line = readable(text.slice(0, 1000)).replaceAll(/\s+/g, " ").trim();
  const letters = Array.from(line);
  return letters.length <= SHOWN ? line : `${letters.slice(0, SHOWN - 1).join("")}…`;
}
