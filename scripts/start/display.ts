import { styleText } from "node:util";
import { systemClock } from "../../actions/_lib/clock.ts";
import type { RalphEvent } from "../../actions/_lib/ralph/events.ts";
import { formatEvent } from "../../actions/_lib/ralph/format-event.ts";
import { isWatched } from "../../actions/ralph/is-watched.ts";
import { liveTerminal } from "../../actions/ralph/live-terminal.ts";

/** How long a worker's line waits for the event it may be of, which is then drawn in its own way. */
const EVENT_COMES_WITHIN_MS = 500;

/** What a start prints: a line a step, with the time since its start; on a terminal the loop is drawn live. */
export function display(out: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env) {
  const started = performance.now();
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { stream: out });
  const time = () => paint("dim", `${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s`);
  const stageLine = (name: string, text: string) => `${time()}  ${paint("cyan", name.padEnd(9))} ${text}`;
  const print = (line = "") => void out.write(`${line}\n`);
  const columns = () => out.columns ?? 100;
  return {
    print,
    title: (text: string) => print(paint("bold", text)),
    stage: (name: string, text: string) => print(stageLine(name, text)),
    detail: (text: string) => print(`${" ".repeat(19)}${paint("dim", text)}`),
    rule: () => print(paint("dim", "─".repeat(Math.min(columns(), 100)))),
    /** One worker at its work. */
    work: () => (isWatched(out.isTTY, env) ? drawn() : { onEvent: () => {}, onLine: plain, close: () => {} }),
  };

  function plain(line: string): void {
    print(stageLine("worker", line));
  }

  /** The worker prints every event as a line, too: of each there is one, drawn. */
  function drawn() {
    const live = liveTerminal(out, systemClock, env["NO_COLOR"] === undefined);
    const events = new Map<string, number>();
    let waiting: { line: string; until: number }[] = [];
    const sift = (now: number) => {
      waiting = waiting.filter(({ line, until }) => {
        const drawnBefore = events.get(line) ?? 0;
        if (drawnBefore > 0) events.set(line, drawnBefore - 1);
        else if (until <= now) live.print(stageLine("worker", line));
        else return true;
        return false;
      });
    };
    const timer = setInterval(() => sift(performance.now()), 100);
    return {
      onEvent(event: RalphEvent) {
        const line = formatEvent(event);
        events.set(line, (events.get(line) ?? 0) + 1);
        live.onEvent(event);
      },
      onLine: (line: string) => void waiting.push({ line, until: performance.now() + EVENT_COMES_WITHIN_MS }),
      close() {
        clearInterval(timer);
        sift(Infinity);
        live.close();
      },
    };
  }
}

export type Display = ReturnType<typeof display>;
