import { harmlessLine } from "../outbound-text.ts";
import { type Finding, lintSpec } from "../ralph/lint-spec.ts";
import { parseSpec } from "../ralph/parse-spec.ts";
import { usableTouches } from "../ralph/spec-touches.ts";
import { headingOf } from "./heading.ts";
import { readDraft } from "./read-draft.ts";
import { renderSpec } from "./render-spec.ts";
import type { Draft } from "./spec-schema.ts";
import type { SpecInput, SpecQuestions, SpecWritten } from "./spec-result.ts";

const TITLE_LENGTH = 72;
const QUESTIONS_LIMIT = 5;
const QUESTION_LENGTH = 400;

export type Judged = { result: SpecWritten | SpecQuestions | null; findings: Finding[] };

export const CUT_OFF: Judged = {
  result: null,
  findings: [
    {
      rule: "truncated",
      level: "error",
      line: 1,
      message: "The answer was cut off at the limit of its length.",
      fix: "Write fewer tasks and shorter sentences.",
    },
  ],
};

/** A draft as the spec it makes, with what the lint says of it; or what keeps it from being one. */
export function judgeDraft(answer: string, issue: SpecInput): Judged {
  const { draft, fault } = readDraft(answer);
  if (draft === null)
    return wrong(
      "form",
      `The draft cannot be read: ${fault}.`,
      "Answer with the one object that the form asks for.",
    );
  if (draft.decision === "questions") {
    const asked = questionsOf(draft);
    return asked.length === 0
      ? wrong(
          "no-questions",
          "There are no questions.",
          "Ask what has to be answered first, or write the spec.",
        )
      : { result: questions(asked), findings: [] };
  }
  const spec = renderSpec(headingOf(issue), draft);
  const findings = lintSpec(spec);
  return {
    result: finishedSpec({ source: "author", spec, title: draft.title || issue.title, findings }),
    findings,
  };
}

function wrong(rule: string, message: string, fix: string): Judged {
  return { result: null, findings: [{ rule, level: "error", line: 1, message, fix }] };
}

/** The lint's warnings stay with it: people see them. */
export function finishedSpec(
  made: Pick<SpecWritten, "source" | "spec" | "title"> & { findings: Finding[] },
): SpecWritten {
  return {
    kind: "spec",
    source: made.source,
    spec: made.spec,
    title: harmlessLine(made.title, TITLE_LENGTH) || "Untitled",
    tasks: parseSpec(made.spec).tasks.length,
    touches: usableTouches(made.spec),
    warnings: made.findings.filter(({ level }) => level === "warning"),
  };
}

function questionsOf({ questions: asked }: Draft): string[] {
  return asked
    .map((question) => harmlessLine(question, QUESTION_LENGTH))
    .filter((question) => question !== "")
    .slice(0, QUESTIONS_LIMIT);
}

export function questions(asked: string[]): SpecQuestions {
  return { kind: "questions", questions: asked };
}
