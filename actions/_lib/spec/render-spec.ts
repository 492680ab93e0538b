import type { Draft } from "./spec-schema.ts";

/** A draft as the text that people read and the loop works by. Nothing in it can change the form around it. */
export function renderSpec(heading: string, draft: Draft): string {
  const { summary, tasks, checks, touches } = draft;
  const sections = [`# ${plain(heading) || "Untitled"}`];
  if (summary.trim() !== "") sections.push(prose(summary));
  sections.push(`## Tasks\n\n${tasks.map(taskLines).join("\n")}`);
  if (checks.length > 0)
    sections.push(`## Verify\n\n${checks.map((command) => `- ${code(command)}`).join("\n")}`);
  if (touches.length > 0)
    sections.push(`## Touches\n\n${touches.map((path) => `- ${plain(path)}`).join("\n")}`);
  return `${sections.join("\n\n")}\n`;
}

function taskLines({ task, deliverables, verify }: Draft["tasks"][number]): string {
  return [
    `- [ ] ${plain(task)}`,
    ...deliverables.map((deliverable) => `  - ${deliverableText(deliverable)}`),
    ...verify.map((command) => `  - Verify: ${code(command)}`),
  ].join("\n");
}

/** A deliverable that looks like a field of the spec is words. */
function deliverableText(text: string): string {
  return plain(text).replace(/^(\W{0,4})(verify|status|size|deliverables)(?:\*\*|__)?\s*:/i, "$1$2,");
}

/** One line that opens nothing: a comment or a fence would hide the rest of the spec behind it. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll("<!--", "<!- -")
    .trim()
    .replace(/^(?:[-*+]\s+)?\[[ xX]\]\s+/, "")
    .replace(/^(?:`{3}|~{3})/, "\\$&");
}

/** Paragraphs that hold no heading, no box and no fence of their own. */
function prose(text: string): string {
  return text
    .split("\n")
    .map((line) => plain(line).replace(/^(?:#{1,6}(?=\s)|[-*+](?=\s+\[))/, "\\$&"))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** As code, with more backticks around it than are in it. */
function code(command: string): string {
  const line = command
    .replaceAll(/\s*\n\s*/g, " && ")
    .replaceAll("\0", "")
    .trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${gap}${line}${gap}${fence}`;
}
