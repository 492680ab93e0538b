import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { Workflow } from "./workflow.ts";

export type Occasion = {
  /** As GitHub calls the event: `issues`, `issue_comment`, … */
  name: string;
  /** What the runner writes into the event file. */
  event: object;
  vars: Record<string, string>;
  headRef?: string;
};

/** Which jobs of a workflow an event starts, by GitHub's own evaluation of their conditions. */
export function jobsStarted({ on, jobs }: Workflow, { name, event, vars, headRef = "" }: Occasion): string[] {
  const { action, inputs, repository } = event as {
    action?: string;
    inputs?: object | null;
    repository?: { full_name: string };
  };
  if (!(name in on)) return [];
  const types = (on[name] as { types?: string[] } | null)?.types;
  if (types !== undefined && !types.includes(action ?? "")) return [];
  const context = JSON.parse(
    JSON.stringify({
      github: { event_name: name, event, head_ref: headRef, repository: repository?.full_name ?? "" },
      inputs: inputs ?? {},
      vars,
    }),
    data.reviver,
  ) as data.Dictionary;
  return Object.entries(jobs)
    .filter(([, { if: condition = "true" }]) => holds(condition, context))
    .map(([job]) => job);
}

function holds(condition: string, context: data.Dictionary): boolean {
  const { tokens } = new Lexer(condition).lex();
  const parsed = new Parser(tokens, ["github", "inputs", "vars"], []).parse();
  return new Evaluator(parsed, context).evaluate().coerceString() === "true";
}
