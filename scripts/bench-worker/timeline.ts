import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Mark } from "./recorder.ts";

type Span = { what: string; start: number; end: number };

const RECORDER = path.resolve(import.meta.dirname, "recorder.ts");

/** For the environment of a job that is to be recorded in `file`. */
export function recorded(file: string): Record<string, string> {
  return { WHIM_TRACE: file, NODE_OPTIONS: `--import=${RECORDER}` };
}

/** Shorter ones are the program's own work between two things it waits for. */
const SHORTEST_GAP_MS = 10;

/**
 * What a job waited for, in the order in which it began; and the gaps, in which nothing that it started was under way: the time
 * of the program itself.
 */
export async function timeline(file: string): Promise<string> {
  const marks = (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Mark);
  const spans = spansOf(marks);
  const zero = Math.min(...spans.map(({ start }) => start));
  const ms = (at: number) => (at - zero).toFixed(0);
  const rows = [...spans, ...gapsIn(spans)]
    .toSorted((one, other) => one.start - other.start)
    .map(
      ({ what, start, end }) => `${ms(start).padStart(6)} ${(end - start).toFixed(0).padStart(6)}  ${what}`,
    );
  return ["at, ms   took", ...rows].join("\n");
}

function spansOf(marks: readonly Mark[]): Span[] {
  const ends = new Map(marks.flatMap((mark) => (mark.what === undefined ? [[mark.id, mark.at]] : [])));
  const last = marks.at(-1)?.at ?? 0;
  return marks.flatMap(({ kind, id, at, what }) =>
    what === undefined ? [] : [{ what: nameOf(kind, what), start: at, end: ends.get(id) ?? last }],
  );
}

function gapsIn(spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let busyUntil = Infinity;
  for (const { start, end, what } of spans.toSorted((one, other) => one.start - other.start)) {
    if (what.startsWith("program ")) continue;
    if (start - busyUntil >= SHORTEST_GAP_MS)
      gaps.push({ what: "— nothing was waited for", start: busyUntil, end: start });
    busyUntil = busyUntil === Infinity ? end : Math.max(busyUntil, end);
  }
  return gaps;
}

function nameOf(kind: Mark["kind"], what: readonly string[]): string {
  if (kind === "call") return what.join(" ").slice(0, 100);
  const [file = "", ...args] = what;
  if (kind === "program") return `program ${path.basename(file)}`;
  const inner = args.lastIndexOf("--");
  if (path.basename(file) === "bwrap" && inner >= 0) return `box: ${command(args.slice(inner + 1))}`;
  return command(what);
}

/** Without the settings that every git command has, and of a script where it says what it does: its end. */
function command([file = "", ...args]: readonly string[]): string {
  const said = args.filter((arg, n) => arg !== "-c" && args[n - 1] !== "-c").join(" ");
  const script = args.find((arg, n) => args[n - 1] === "-c" && arg.includes("\n"));
  const shown = script === undefined ? said : `…${script.slice(-70)} ${said}`;
  return `${path.basename(file)} ${shown}`.replaceAll(/\s+/g, " ").slice(0, 160);
}
