import { quoted, quotedComments } from "../_lib/spec/spec-as-given.ts";
import type { SpecInput } from "../_lib/spec/spec-result.ts";

/** Any issue as one task, its own words quoted as what to do: for whoever wants no model to write specs. */
export function specFromIssue(issue: SpecInput): string {
  const { number, title, body } = issue;
  const name = title || "Untitled";
  return [
    // The words in front keep a title like "T001: …" from being read as a task of the spec.
    `# Issue #${number}: ${name}`,
    "",
    `- [ ] ${name}`,
    `  - What issue #${number} asks for is done, with a test where one is possible`,
    ...(body === "" ? [] : quoted("The issue says:", body)),
    ...quotedComments(issue),
    "",
  ].join("\n");
}
