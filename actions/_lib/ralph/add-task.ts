import { scanSpec } from "./parse-spec.ts";

const HEADING = "## Asked for later";
const TITLE_LIMIT = 200;

/** The spec with one task more, in the spec's own form. A task of that name that is there already is not added twice. */
export function addTask(text: string, request: string): string {
  const lines = request
    .split(/\r?\n/)
    .map(plain)
    .filter((line) => line !== "");
  const [first = ""] = lines;
  if (first === "") return text;
  const title = first.length > TITLE_LIMIT ? `${first.slice(0, TITLE_LIMIT - 1)}…` : first;
  const deliverables = title === first ? lines.slice(1) : lines;
  const { format, tasks } = scanSpec(text);
  if (tasks.some((task) => task.text === title && same(task.deliverables, deliverables))) return text;
  const task =
    format === "v2"
      ? [
          `### ${nextId(tasks.map(({ id }) => id))}: ${title}`,
          "",
          "- Status: pending",
          ...(deliverables.length === 0 ? [] : ["", "**Deliverables:**", ""]),
          ...deliverables.map((line) => `- ${line}`),
        ]
      : [`- [ ] ${title}`, ...deliverables.map((line) => `  - ${line}`)];
  const heading = format === "v2" || text.includes(`\n${HEADING}\n`) ? [] : [HEADING, ""];
  return [text.trimEnd(), "", ...heading, ...task, ""].join("\n");
}

/** Without what would make it something else than a line of text: a list, a tick, a heading, a fence, a field of ours. */
function plain(line: string): string {
  const text = line.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?(?:#{1,6}\s+)?/, "").trim();
  return text
    .replace(/^(`{3,}|~{3,}|<!--).*$/, "")
    .replace(/^(verify|status|size|deliverables)\s*:/i, "$1 –");
}

function same(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

function nextId(ids: string[]): string {
  const highest = Math.max(0, ...ids.map((id) => Number(id.replace(/\D/g, ""))));
  return `T${String(highest + 1).padStart(3, "0")}`;
}
