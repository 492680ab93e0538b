import { styleText } from "node:util";
import type { Clock } from "../_lib/clock.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { formatEvent } from "../_lib/ralph/format-event.ts";
import { advance, atStart, staysVisible } from "./progress-state.ts";
import { renderProgress } from "./progress-view.ts";

const FRAME_MS = 250;
const HIDE_CURSOR = "\u001B[?25l";
const SHOW_CURSOR = "\u001B[?25h";
/** What is still too long the terminal cuts: it alone knows how wide a character is. */
const CUT_LINES = "\u001B[?7l";
const WRAP_LINES = "\u001B[?7h";
const CLEAR_BELOW = "\u001B[J";

export type LiveTerminal = {
  onEvent(event: RalphEvent): void;
  /** A line of somebody else's, above what is drawn. */
  print(line: string): void;
  close(): void;
};

/** A person watches here: what happened scrolls by, and below it stands how far the work is. */
export function liveTerminal(stream: NodeJS.WriteStream, clock: Clock, colour: boolean): LiveTerminal {
  let state = atStart(clock.now());
  let drawn = 0;
  let frame = 0;

  const draw = (above: string[] = []) => {
    const lines = renderProgress(state, {
      now: clock.now(),
      rows: stream.rows || 24,
      columns: stream.columns || 80,
      frame,
      style: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    });
    stream.write(
      `${erase()}${above.map((line) => `${line}\n`).join("")}${CUT_LINES}${lines.map((line) => `${line}\n`).join("")}${WRAP_LINES}`,
    );
    drawn = lines.length;
  };
  const erase = () => (drawn === 0 ? "" : `\u001B[${drawn}A\r${CLEAR_BELOW}`);
  const redraw = () => draw();
  const timer = setInterval(() => {
    frame += 1;
    redraw();
  }, FRAME_MS);
  timer.unref();
  // Whatever ends the process: a shell without a cursor is a broken one.
  const restore = () => stream.write(`${WRAP_LINES}${SHOW_CURSOR}`);
  process.once("exit", restore);
  stream.on("resize", redraw);
  stream.write(HIDE_CURSOR);

  return {
    onEvent(event) {
      state = advance(state, event);
      draw(staysVisible(event) ? [formatEvent(event)] : []);
    },
    print: (line) => draw([line]),
    /** What stands there last stays. */
    close() {
      clearInterval(timer);
      stream.off("resize", redraw);
      process.off("exit", restore);
      restore();
    },
  };
}
