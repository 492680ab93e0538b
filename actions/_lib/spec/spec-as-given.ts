import { lintSpec, SPEC_LENGTH_LIMIT } from "../ralph/lint-spec.ts";
import { parseSpec } from "../ralph/parse-spec.ts";
import { headingOf, oneLine } from "./heading.ts";
import { type Hidden, visibleText } from "./hidden-text.ts";
import { finishedSpec } from "./judge-draft.ts";
import { isSpec } from "./spec-from-body.ts";
import type { SpecFailed, SpecInput, SpecWritten } from "./spec-result.ts";

/** What a person sees of it. */
export function seen(input: SpecInput): { issue: SpecInput; hidden: Hidden[] } {
  const [title, body, ...comments] = [
    input.title,
    input.body,
    ...input.comments.map((comment) => comment.body),
  ].map((text) => visibleText(text));
  return {
    issue: {
      number: input.number,
      title: oneLine(title?.text ?? ""),
      body: body?.text ?? "",
      comments: input.comments.map(({ author }, at) => ({
        author: oneLine(author),
        body: comments[at]?.text ?? "",
      })),
    },
    hidden: [title, body, ...comments].flatMap((part) => part?.hidden ?? []),
  };
}

/** A text of which `seen` took out what people do not see, as the spec it is; null when somebody has to write one. */
export function specAsGiven(issue: SpecInput): SpecWritten | SpecFailed | null {
  if (!isSpec(issue.body.slice(0, SPEC_LENGTH_LIMIT + 1))) return null;
  const spec = [`# ${headingOf(issue)}`, "", issue.body, ...quotedComments(issue), ""].join("\n");
  const findings = lintSpec(spec);
  const error = findings.find(({ level }) => level === "error");
  const name = issue.number === null ? "The text" : `#${issue.number}`;
  // Two lines were put in front of it.
  if (error !== undefined)
    return invalid(`${name}, line ${Math.max(1, error.line - 2)}: ${error.message} ${error.fix}`);
  const { tasks } = parseSpec(spec);
  if (tasks.every(({ passed }) => passed))
    return invalid(
      `Every task of ${name} is ticked already: untick what is to be done, then start it again.`,
    );
  return finishedSpec({ source: "body", spec, title: issue.title, findings });
}

/** What was said below it: part of what is wanted, and never a task or a check of its own. */
export function quotedComments({ comments }: Pick<SpecInput, "comments">): string[] {
  return comments.flatMap(({ author, body }) => quoted(`${author} added:`, body));
}

export function quoted(whose: string, text: string): string[] {
  return ["", whose, "", ...text.split("\n").map((line) => `> ${line}`)];
}

export function invalid(reason: string): SpecFailed {
  return { kind: "failed", failure: "invalid", reason, retryable: false, retryAt: null };
}
