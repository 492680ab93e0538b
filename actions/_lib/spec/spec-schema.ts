/** A spec before it is text. Markdown is made by us, so no draft can break the form a spec has. */
export type Draft = {
  decision: "spec" | "questions";
  /** Of the pull request. */
  title: string;
  summary: string;
  tasks: { task: string; deliverables: string[]; verify: string[] }[];
  /** Commands that must pass for the work as a whole. */
  checks: string[];
  touches: string[];
  questions: string[];
};

const texts = (description: string) => ({ type: "array", items: { type: "string" }, description });

/** Structured output takes no limits of length or number: those are the lint's. */
export const DRAFT_SCHEMA: Record<string, unknown> = object({
  decision: {
    type: "string",
    enum: ["spec", "questions"],
    description: '"questions" when the issue is too vague to say what has to be true when it is done.',
  },
  title: { type: "string", description: "Title of the pull request; empty with questions." },
  summary: {
    type: "string",
    description: "What will be different for the users of this software, in a few sentences.",
  },
  tasks: {
    type: "array",
    description: "In the order in which they are done; empty with questions.",
    items: object({
      task: { type: "string", description: "One requirement, one sentence." },
      deliverables: texts("What belongs to this task, one observable thing each."),
      verify: texts("Shell commands that succeed when, and only when, this task is done."),
    }),
  },
  checks: texts("Shell commands that must succeed when everything is done."),
  touches: texts(
    "Files, or folders ending in a slash, that will probably change, relative to the repository.",
  ),
  questions: texts("What has to be answered first; empty with a spec."),
});

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
