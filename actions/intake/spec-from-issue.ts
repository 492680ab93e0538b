import { ConfigurationError } from "../_lib/errors.ts";
import { lintSpec } from "../_lib/ralph/lint-spec.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import type { SourceText } from "../_lib/source-text.ts";

/** A body that already is a spec is taken as it is; any other issue becomes one task, its text quoted as what to do. */
export function specFromIssue({ number, title, body, comments }: SourceText): string {
  const text = body.replaceAll("\r\n", "\n").trim();
  const { tasks } = parseSpec(text);
  // The words in front keep a title like "T001: …" from being read as a task of the spec.
  const heading = `# Issue #${number}: ${oneLine(title)}`;
  const said = comments.flatMap(({ author, body: words }) => quote(`${oneLine(author)} added:`, words));
  const spec =
    tasks.length > 0
      ? `${heading}\n\n${text}\n${said.length > 0 ? `${said.join("\n")}\n` : ""}`
      : `${heading}\n\n${oneTask({ number, title, body: text }, said)}\n`;
  const bytes = Buffer.byteLength(spec);
  if (bytes > 262_144) {
    throw new ConfigurationError(
      `The text of #${number} has ${bytes} bytes: shorten it to 250 kB or split it into several issues.`,
    );
  }
  if (tasks.length === 0) return spec;
  const error = lintSpec(text).find((finding) => finding.level === "error");
  if (error !== undefined)
    throw new ConfigurationError(`#${number}, line ${error.line}: ${error.message} ${error.fix}`);
  if (tasks.every((task) => task.passed)) {
    throw new ConfigurationError(
      `Every task of #${number} is ticked already: untick what is to be done, then apply the label again.`,
    );
  }
  return spec;
}

function oneTask({ number, title, body }: Omit<SourceText, "comments">, said: string[]): string {
  const quoted = [...(body === "" ? [] : quote("The issue says:", body)), ...said];
  return [
    `- [ ] ${oneLine(title)}`,
    `  - What issue #${number} asks for is done, with a test where one is possible`,
    ...quoted,
  ].join("\n");
}

function quote(whose: string, text: string): string[] {
  const lines = text.replaceAll("\r\n", "\n").trim().split("\n");
  return ["", whose, "", ...lines.map((line) => `> ${line}`)];
}

/** An open "<!--" in a title would hide the whole spec behind it. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("<!--", "<!- -").trim() || "Untitled";
}
