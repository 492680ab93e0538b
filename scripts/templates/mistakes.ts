import { actionMistakes, ownAction } from "./action-mistakes.ts";
import { grantOf } from "./what-jobs-may.ts";
import type { Job, Workflow } from "./workflow.ts";

const CONTROL_RUNNER = "${{ vars.WHIM_CONTROL_RUNNER || 'ubuntu-latest' }}";
const SLOT_GROUP = "whim-slot-${{ inputs.slot }}";
const GUARD = "vars.WHIM_STORE_URL != ''";
const FORK_GUARD = "github.event.pull_request.head.repo.full_name == github.repository";
/** They run with secrets on what a stranger wrote. */
const NEVER = ["pull_request_target", "workflow_run", "repository_dispatch"];
/** Of github.com 25; of the GitHub Enterprise Servers that are older ten. */
const MOST_DISPATCH_INPUTS = 10;

/** What is wrong with a workflow of ours, a sentence each: the mistakes that nobody's linter knows, and the classic ones. */
export function mistakesIn(workflow: Workflow): string[] {
  return [
    ...workflowMistakes(workflow),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      [...jobMistakes(job, workflow)].map((mistake) => `${name}: ${mistake}`),
    ),
    ...actionMistakes(workflow),
  ];
}

function* workflowMistakes(workflow: Workflow): Generator<string> {
  const { on, permissions, concurrency, text } = workflow;
  if (JSON.stringify(permissions) !== "{}") yield "permissions at the top must be {}: each job names its own";
  if (concurrency !== undefined)
    yield "concurrency belongs to the worker's job: for a workflow it cancels what nobody does again";
  for (const trigger of NEVER) if (trigger in on) yield `${trigger} must not be a trigger`;
  const inputs = Object.keys(on["workflow_dispatch"]?.inputs ?? {});
  if (inputs.length > MOST_DISPATCH_INPUTS)
    yield `workflow_dispatch has ${inputs.length} inputs, an older GitHub Enterprise Server takes ${MOST_DISPATCH_INPUTS}`;
  for (const input of inputs)
    if (!new RegExp(`inputs\\.${input}(?![\\w-])`).test(text)) yield `input ${input} is not used`;
  const host = /\b(?:api\.)?github\.com\b/i.exec(withoutComments(text));
  if (host !== null) yield `${host[0]} is hard-coded: GitHub Enterprise Server has other addresses`;
  if (workflow.env !== undefined) yield "env at the top is seen by every step: use inputs of the action";
}

function* jobMistakes(job: Job, workflow: Workflow): Generator<string> {
  const { steps = [], permissions, concurrency, "timeout-minutes": timeout } = job;
  const grant = grantOf(steps.map(({ uses = "" }) => ownAction(uses)).filter((name) => name !== null));

  if (typeof permissions !== "object" || permissions === null) yield "it names no permissions of its own";
  else yield* permissionMistakes(permissions as Record<string, string>, grant.permissions);
  if (timeout === undefined) yield "timeout-minutes is missing: GitHub would let it run for six hours";
  if (job.if?.includes(GUARD) !== true) yield `if: lacks ${GUARD}: a fork would run it`;
  if ("pull_request" in workflow.on && names(job, "pull_request") && job.if?.includes(FORK_GUARD) !== true)
    yield `if: lacks ${FORK_GUARD}: pull requests of forks have no secrets`;
  yield* runnerMistakes(job, grant.worker);
  yield* secretMistakes(job);

  const { group, "cancel-in-progress": cancels } = concurrencyOf(concurrency);
  if (cancels !== undefined && cancels !== false) yield "cancel-in-progress would end work that is under way";
  if (grant.worker && group !== SLOT_GROUP) yield `concurrency.group must be ${SLOT_GROUP}`;
  if (!grant.worker && group !== undefined) yield "a control job in a group is cancelled by the next one";
  for (const { run } of steps) {
    if (run === undefined) continue;
    if (run.includes("${{")) yield "an expression inside run: is somebody else's text in a shell";
    else yield "run: has no place here: what is done belongs into an action, where it is tested";
  }
}

function* permissionMistakes(
  given: Record<string, string>,
  needed: Record<string, string>,
): Generator<string> {
  for (const [scope, access] of Object.entries(given)) {
    if (needed[scope] === undefined) yield `permission ${scope}: ${access} is not needed`;
    else if (access === "write" && needed[scope] === "read") yield `permission ${scope}: read is enough`;
  }
  for (const [scope, access] of Object.entries(needed))
    if (given[scope] === undefined || (access === "write" && given[scope] !== "write"))
      yield `permission ${scope}: ${access} is missing`;
}

function* runnerMistakes(job: Job, worker: boolean): Generator<string> {
  const runner = JSON.stringify(job["runs-on"]);
  if (worker && !(Array.isArray(job["runs-on"]) && job["runs-on"].includes("self-hosted")))
    yield `runs-on is ${runner}: the worker needs a runner of your own`;
  if (!worker && job["runs-on"] !== CONTROL_RUNNER)
    yield `runs-on is ${runner}: a control job there would wait behind a worker`;
  if (!worker) return;
  const [step] = job.steps ?? [];
  const minutes = /\$\{\{ fromJSON\((.+)\) \}\}/.exec(String(job["timeout-minutes"]))?.[1];
  if (step?.with?.["job-minutes"] !== `\${{ ${minutes} }}`)
    yield "job-minutes and timeout-minutes differ: the work would be cut off instead of put back";
}

function* secretMistakes(job: Job): Generator<string> {
  if (job.secrets !== undefined) yield "secrets: hands over more than a step needs";
  const { steps = [], ...outside } = job;
  if (/\bsecrets\b/.test(JSON.stringify({ ...outside, secrets: undefined })))
    yield "a secret outside of a step's with: is seen by every step";
  for (const step of steps) {
    if (/\bsecrets\b/.test(JSON.stringify({ env: step.env, run: step.run })))
      yield "a secret in env: or run: is inherited by every process";
    const allowed = grantOf([ownAction(step.uses ?? "") ?? ""]).secrets;
    for (const value of Object.values(step.with ?? {})) {
      const text = String(value);
      const found = [...text.matchAll(/\bsecrets\.(\w+)/g)].map((match) => match[1] ?? "");
      if (/\bsecrets\b/.test(text) && found.length === 0) yield `${text} hands over all secrets`;
      for (const name of found) if (!allowed.includes(name)) yield `secret ${name} has no business here`;
    }
  }
}

function concurrencyOf(value: unknown): { group?: unknown; "cancel-in-progress"?: unknown } {
  return typeof value === "object" && value !== null ? value : { group: value };
}

/** A job that says for which events it runs runs for no others. */
function names(job: Job, event: string): boolean {
  const events = [...(job.if ?? "").matchAll(/github\.event_name == '(\w+)'/g)].map((match) => match[1]);
  return events.length === 0 || events.includes(event);
}

function withoutComments(text: string): string {
  return text.replaceAll(/(^|\s)#.*$/gm, "$1");
}
