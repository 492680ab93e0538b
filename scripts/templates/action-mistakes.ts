import { PLACEHOLDER } from "../setup/placeholder.ts";
import { actionInputs, type Workflow } from "./workflow.ts";

/** As the templates carry it, or as it is installed. */
const OWN = /^[\w.-]+\/[\w.-]+\/actions\/([a-z-]+)@/;
const IS_PLACEHOLDER = new RegExp(`^${PLACEHOLDER}/actions/[a-z-]+@v1$`);
const PINNED = /^[\w./-]+@[0-9a-f]{40}$/;

/** The name of an action of ours; null for anybody else's. */
export function ownAction(uses: string): string | null {
  return OWN.exec(uses)?.[1] ?? null;
}

/** Each use of an action: pinned, and given what it takes. */
export function* actionMistakes({ jobs, text }: Workflow): Generator<string> {
  for (const [job, { steps = [], uses: reusable }] of Object.entries(jobs)) {
    if (reusable !== undefined) yield `${job}: ${reusable} hides what is done in another file`;
    for (const { uses, with: given = {} } of steps) {
      if (uses === undefined) continue;
      const says = text.split("\n").find((line) => line.includes(`uses: ${uses} # `));
      if (!IS_PLACEHOLDER.test(uses) && !(PINNED.test(uses) && / # v\d+\.\d+\.\d+$/.test(says ?? "")))
        yield `${job}: ${uses} is not pinned by a commit with its version in a comment`;
      if (uses.startsWith("actions/checkout@") && given["persist-credentials"] !== false)
        yield `${job}: ${uses} leaves its token in .git/config: persist-credentials: false`;
      const name = ownAction(uses);
      if (name !== null) yield* inputMistakes(job, name, given);
    }
  }
}

function* inputMistakes(job: string, name: string, given: Record<string, unknown>): Generator<string> {
  const inputs = actionInputs(name);
  if (inputs === null) return yield `${job}: there is no action ${name}`;
  for (const input of Object.keys(given))
    if (inputs[input] === undefined) yield `${job}: ${name} has no input ${input}`;
  for (const [input, { required, default: preset }] of Object.entries(inputs))
    if (required === true && preset === undefined && given[input] === undefined)
      yield `${job}: ${name} needs the input ${input}`;
}
