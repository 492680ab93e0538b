import { ConfigurationError, explain } from "../_lib/errors.ts";
import type { LabeledEvent } from "../_lib/github/event.ts";
import type { GitHub } from "../_lib/github/github.ts";
import { showState } from "../_lib/labels.ts";
import type { Log } from "../_lib/log.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { showCard } from "../_lib/status-comment.ts";
import type { Store, WorkItem } from "../_lib/store/store.ts";
import { wakeWorker } from "../_lib/wake.ts";
import { admission, mayStart } from "./admission.ts";
import { priorityOf } from "./priority.ts";
import { sourceHash } from "./source-hash.ts";
import { specFromIssue } from "./spec-from-issue.ts";

export type IntakeOptions = { label: string; workerWorkflow: string };
export type IntakePorts = { store: Store; github: GitHub; log: Log };
export type IntakeResult = {
  result: "queued" | "joined" | "skipped" | "refused";
  reason: string;
  item: string | null;
};

/** From a labelled issue to one queued item: who may, which text, queued once, shown to people, a worker woken. */
export async function intake(
  event: LabeledEvent,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { store, github, log } = ports;
  const decision = admission(event, options.label);
  if (decision.kind !== "ask_permission")
    return { result: decision.kind, reason: decision.reason, item: null };

  const { sender, issue } = event;
  const permission = await github.permissionOf(sender.login);
  if (!mayStart(permission)) {
    return {
      result: "refused",
      reason: `${sender.login} has ${permission} permission, work takes write`,
      item: null,
    };
  }

  let spec: string;
  try {
    spec = specFromIssue(issue);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { result: "refused", reason: error.message, item: null };
  }

  const { item, created } = await store.enqueue({
    repo: event.repo,
    source: "issue",
    sourceId: String(issue.number),
    sourceUrl: issue.url,
    sourceHash: sourceHash(issue),
    title: issue.title,
    spec,
    baseBranch: event.defaultBranch,
    priority: priorityOf(issue.labels),
    requestedBy: sender.login,
  });

  // The item is queued: what follows shows and hurries it, and a failure there must not undo or repeat it.
  if (created) await attempt(log, "show the state on the issue", () => announce(github, issue, item, spec));
  await attempt(log, "wake a worker", async () => {
    log.info(await wakeWorker(store, github, { workflow: options.workerWorkflow, ref: event.defaultBranch }));
  });
  return created
    ? { result: "queued", reason: `#${issue.number} is queued with priority ${item.priority}`, item: item.id }
    : { result: "joined", reason: `#${issue.number} is already ${item.status}`, item: item.id };
}

async function announce(
  github: GitHub,
  issue: LabeledEvent["issue"],
  item: WorkItem,
  spec: string,
): Promise<void> {
  await showState(github, issue, "processing");
  await showCard(github, issue.number, {
    item: item.id,
    headline: `queued with priority ${item.priority}`,
    tasks: parseSpec(spec).tasks,
    next: "A worker takes it as soon as a slot is free. The result is a pull request that closes this issue.",
  });
}

async function attempt(log: Log, what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warn(`The item is queued, but Whim could not ${what}: ${explain(error)}`);
  }
}
