import { parseSpec } from "../ralph/parse-spec.ts";

/** What issue templates ask their authors to tick. */
const FORMALITY =
  /\b(?:i|we)\s+(?:have|'ve|agree|confirm|am|would|understand|searched|read|checked|did)\b|\bcode of conduct\b|\bexisting issues?\b|\bduplicates?\b|\bcontributing\b|\blatest version\b/i;
/** Headings over boxes that say something about the issue and not about the work. */
const ABOUT_THE_ISSUE =
  /^ {0,3}#{1,6}\s+(?:acceptance criteria|definition of done|criteria|environment|checklist|prerequisites|preflight|before submitting|steps to reproduce|affected|browsers?|platforms?)\b/i;

/**
 * Whether an issue's body is a spec already: tasks of the V2 form, tasks with commands, or boxes that are work. The boxes
 * of a template are not, nor are criteria under prose: they are what somebody writes a spec from.
 */
export function isSpec(body: string): boolean {
  const { format, tasks, checks } = parseSpec(body);
  if (tasks.length === 0) return false;
  if (format === "v2" || checks.length > 0 || tasks.some(({ verify }) => verify.length > 0)) return true;
  const headings = headingsOver(body.split("\n"));
  return tasks.some(
    (task) => !FORMALITY.test(task.text) && !ABOUT_THE_ISSUE.test(headings[task.line - 1] ?? ""),
  );
}

function headingsOver(lines: string[]): string[] {
  let heading = "";
  return lines.map((line) => {
    if (/^ {0,3}#{1,6}\s/.test(line)) heading = line;
    return heading;
  });
}
