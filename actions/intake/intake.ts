import type { Clock } from "../_lib/clock.ts";
import type { LabeledEvent } from "../_lib/github/event.ts";
import type { GitHub, Person, Thread } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import type { Store, WorkItem } from "../_lib/store/store.ts";
import type { Priority } from "../_lib/work-item.ts";
import { admission, isAllowed, mayStart, noPower, notForWhim, strangeBot } from "./admission.ts";
import { type Budget, type Load, loadOf, overBudget } from "./budget.ts";
import { endFormerWork, isAppliedAgain } from "./former-work.ts";
import { joined, type Power, refusedOnIssue, wake } from "./tell-issue.ts";
import { labelledThread } from "./labelled-thread.ts";
import { type Labelling, labellingOf } from "./labelling.ts";
import { queueIssue } from "./queue-issue.ts";
import { startedBy } from "./started-by.ts";
import { readIntakeConfig } from "./read-intake-config.ts";
import type { SpecWriter } from "./spec-writer.ts";
import { textChanged } from "./text-changed.ts";

export type IntakeOptions = {
  label: string;
  workerWorkflow: string;
  allowedBots: number[];
  budget: Budget;
};
export type IntakePorts = {
  store: Store;
  github: GitHub;
  log: Log;
  writeSpec: SpecWriter;
  clock: Clock;
  /** What the repository is at, for who takes in many issues at once. */
  load?(): Promise<Load>;
};
export type IntakeResult = {
  result: "queued" | "joined" | "waiting" | "skipped" | "refused" | "needs-info";
  reason: string;
  item: string | null;
};

/** What is asked for: which issue, by whom, and what differs from a label that a person just applied. */
export type Request = {
  number: number;
  /** Null: whoever applied the label last. */
  sender: Person | null;
  /** When, by the event. */
  at?: string;
  /** The text in the event; null when there was none. */
  seen: { title: string; body: string } | null;
  /** By a dispatch or an answer, not by the label: for the text as it was when that was sent. */
  now?: {
    by: Person;
    at: string;
    answer?: { comment: number; by: Person };
    approval?: string;
  };
  /** Beside what the issue says, or instead of it. */
  given?: Given;
  /** A poll comes again: what is only full for now is not worth a comment. */
  poll?: boolean;
};

export type Given = {
  spec?: string;
  title?: string;
  base?: { branch: string; commit: string };
  branch?: string;
  priority?: Priority;
  metadata?: Record<string, unknown>;
};

/** A label was applied. */
export async function intake(
  event: LabeledEvent,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const refusal = notForWhim(event, options.label);
  if (refusal !== null) return { result: refusal.kind, reason: refusal.reason, item: null };
  const { issue, sender, at } = event;
  return takeIssue({ number: issue.number, sender, at, seen: issue }, options, ports);
}

/** From an issue to one queued item: who may, which text, queued once, shown to people, a worker woken. */
export async function takeIssue(
  request: Request,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { github, store } = ports;
  const thread = await labelledThread(request, options.label, ports);
  const { issue, repository } = thread;
  const labelling: Labelling | null =
    request.now === undefined
      ? labellingOf(thread, options.label, request.sender)
      : { by: request.now.by, at: request.now.at };
  const asked =
    request.now === undefined
      ? admission(thread, options, labelling)
      : (closedAlready(thread) ?? strangeBot(request.now.by, options.allowedBots));
  if (asked?.kind === "skipped") return { result: "skipped", reason: asked.reason, item: null };

  const join = async (item: WorkItem) => {
    const result = await joined(item, thread, ports);
    if (item.status === "queued") await wake(options.workerWorkflow, repository.defaultBranch, ports);
    return result;
  };
  const of = { repo: repository.name, number: request.number };
  const started = request.now === undefined ? await startedBy(labelling?.at ?? null, of, store) : null;
  if (started !== null) return join(started);

  const refuse = (reason: string, power: Power) =>
    refusedOnIssue(reason, thread, { labelling, power }, ports);
  if (asked !== null || labelling === null) return refuse(asked?.reason ?? "nobody asked for it", "unknown");

  const { by } = labelling;
  const power = isAllowed(by, options.allowedBots) ? "write" : await github.permissionOf(by.login);
  if (!mayStart(power)) return refuse(noPower(by, power, github.repo), power);
  const reader = { by: request.now?.answer?.by ?? by, at: labelling.at };
  const editor = textChanged(thread, reader, request.seen);
  if (editor !== null) return refuse(changedBehind(reader.by, editor, wayOf(request)), power);

  let load = await (ports.load?.() ?? loadOf(store, repository.name));
  const live = load.live.find(
    ({ source, sourceId }) => source === "issue" && sourceId === String(issue.number),
  );
  if (live !== undefined && request.now === undefined && isAppliedAgain(live, labelling.at)) {
    if (!(await endFormerWork(live, by, thread, ports))) {
      const reason = `#${issue.number} stops what it was at: the next look at the labels starts it anew`;
      return { result: "joined", reason, item: live.id };
    }
    load = { ...load, live: load.live.filter((item) => item !== live) };
  } else if (live !== undefined && request.given !== undefined) {
    const reason = `#${issue.number} is already ${live.status}: nothing of what this dispatch hands in was used. Steer it with /whim (priority, budget, note), or cancel it and dispatch again.`;
    return { result: "refused", reason, item: live.id };
  } else if (live !== undefined) return join(live);
  const full = overBudget(options.budget, load, by.login, ports.clock.now());
  if (full !== null && request.poll === true)
    return { result: "skipped", reason: `#${issue.number} waits: ${full}`, item: null };
  if (full !== null) return refuse(full, power);
  const config = readIntakeConfig(repository.config);
  if ("mistake" in config) return refuse(config.mistake, power);

  const labelledAt = labellingOf(thread, options.label, null)?.at ?? null;
  const { label } = options;
  const result = await queueIssue({ request, thread, config, labelling, labelledAt, power, label }, ports);
  // A poll wakes once for all that it found.
  if (result.result === "queued" && request.poll !== true)
    await wake(options.workerWorkflow, repository.defaultBranch, ports);
  return result;
}

type Way = "label" | "dispatch" | "answer";

function wayOf({ now }: Request): Way {
  return now === undefined ? "label" : now.answer === undefined ? "dispatch" : "answer";
}

const ASKED: Record<Way, { did: string; next: string }> = {
  label: { did: "applied the label", next: "take the label off and put it on again" },
  dispatch: { did: "dispatched the work", next: "dispatch it again" },
  answer: { did: "answered", next: "answer once more" },
};

/** Nobody has asked for what it says now. */
export function changedBehind({ login }: Person, editor: string, way: Way): string {
  const { did, next } = ASKED[way];
  return `The text was changed by ${editor} after ${login} ${did}: read it again, then ${next}.`;
}

function closedAlready({ issue }: Thread): { kind: "refused"; reason: string } | null {
  return issue.state === "closed"
    ? { kind: "refused", reason: `#${issue.number} is closed: reopen it first.` }
    : null;
}
