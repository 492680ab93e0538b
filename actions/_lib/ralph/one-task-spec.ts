import { scanSpec } from "./parse-spec.ts";
import { type SpecLine, specLines } from "./spec-lines.ts";
import { trimMiddle } from "./trim-output.ts";

const FAILURE_LIMIT = 8_000;

/**
 * The plan with one of its tasks only, for a program that works off whatever plan it finds. What failed last time is
 * shown below it, out of reach of whoever looks for tasks.
 */
export function oneTaskSpec(text: string, index: number, lastFailure: string | null): string {
  const { tasks, format } = scanSpec(text);
  const lines = specLines(text);
  const starts = new Set(tasks.map((task) => task.line));
  const dropped = new Set<number>();
  for (const task of tasks) {
    if (task.index === index) continue;
    const [first, ...below] = lines.slice(task.line - 1);
    if (first === undefined) continue;
    const end = below.findIndex((line) => starts.has(line.number) || endsTask(line, first, format));
    for (const line of [first, ...(end === -1 ? below : below.slice(0, end))]) dropped.add(line.number);
  }
  const kept = lines
    .filter((line) => !dropped.has(line.number))
    .map((line) => line.text + line.ending)
    .join("");
  if (lastFailure === null) return kept;
  const fence = "`".repeat(1 + Math.max(2, ...[...lastFailure.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${kept.trimEnd()}\n\n## What failed last time\n\n${fence}\n${trimMiddle(lastFailure, FAILURE_LIMIT)}\n${fence}\n`;
}

function endsTask(line: SpecLine, first: SpecLine, format: "checkbox" | "v2"): boolean {
  if (line.inert !== null || line.text.trim() === "") return false;
  const heading = /^ {0,3}(#{1,6})\s/.exec(line.text)?.[1]?.length;
  if (format === "v2") {
    const level = /^ {0,3}(#{1,6})\s/.exec(first.text)?.[1]?.length ?? 6;
    return heading !== undefined && heading <= level;
  }
  return heading !== undefined || indent(line) <= indent(first);
}

function indent({ text }: SpecLine): number {
  return text.replaceAll("\t", "    ").search(/\S|$/);
}
