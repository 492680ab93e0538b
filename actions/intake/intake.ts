import { stateLabelOf } from "../_lib/card-state.ts";
import { explain } from "../_lib/errors.ts";
import type { LabeledEvent } from "../_lib/github/event.ts";
import type { GitHub, Person, Thread } from "../_lib/github/github.ts";
import type { IntakeConfig } from "../_lib/intake-config.ts";
import type { ItemNotes } from "../_lib/item-notes.ts";
import { labelsOfItem, STATE_LABELS, showState } from "../_lib/labels.ts";
import type { Log } from "../_lib/log.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { sourceHash, type SourceText } from "../_lib/source-text.ts";
import { type Card, cardOf, ownCard, showCard } from "../_lib/status-comment.ts";
import type { Estimate, Store, WorkItem } from "../_lib/store/store.ts";
import { wakeWorker } from "../_lib/wake.ts";
import { LIVE_STATES, type Priority } from "../_lib/work-item.ts";
import { admission, isAllowed, mayStart, notForWhim } from "./admission.ts";
import { approvalReason } from "./approval.ts";
import { type Budget, type Load, overBudget } from "./budget.ts";
import { type Labelling, labellingOf } from "./labelling.ts";
import { candidates, commenters, pinText } from "./pinned-text.ts";
import { priorityOf } from "./priority.ts";
import { readIntakeConfig } from "./read-intake-config.ts";
import { isWorthTelling } from "./refusal.ts";
import type { SpecWriter, WrittenSpec } from "./spec-writer.ts";
import { textChanged } from "./text-changed.ts";

export type IntakeOptions = {
  label: string;
  workerWorkflow: string;
  allowedBots: number[];
  budget: Budget;
};
export type IntakePorts = { store: Store; github: GitHub; log: Log; writeSpec: SpecWriter; now(): number };
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
  /** The text in the event; null when there was none. */
  seen: { title: string; body: string } | null;
  /** By a dispatch or an answer, not by the label: now, for the text as it is now. */
  now?: { by: Person; includeCommentsOf?: string; approval?: string };
  /** Instead of what the issue says. */
  given?: { spec: string; priority?: Priority; metadata?: Record<string, unknown>; branch?: string };
  /** A poll comes again: what is only full for now is not worth a comment. */
  poll?: boolean;
};

/** A label was applied. */
export async function intake(
  event: LabeledEvent,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const refusal = notForWhim(event, options.label);
  if (refusal !== null) return { result: refusal.kind, reason: refusal.reason, item: null };
  const { issue, sender } = event;
  return takeIssue({ number: issue.number, sender, seen: issue }, options, ports);
}

/** From an issue to one queued item: who may, which text, queued once, shown to people, a worker woken. */
export async function takeIssue(
  request: Request,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { github } = ports;
  const thread = await github.thread(request.number);
  const { issue } = thread;
  const labelling: Labelling | null =
    request.now === undefined
      ? labellingOf(thread, options.label, request.sender)
      : { by: request.now.by, at: "9999" };
  const asked = request.now === undefined ? admission(thread, options, labelling) : closedAlready(thread);
  if (asked?.kind === "skipped") return { result: "skipped", reason: asked.reason, item: null };

  const refuse = (reason: string, powerOf: Power) =>
    refuseWith(reason, { thread, labelling, power: powerOf, ports });
  if (asked !== null || labelling === null) return refuse(asked?.reason ?? "nobody asked for it", "unknown");

  const { by } = labelling;
  const power = isAllowed(by, options.allowedBots) ? "write" : await github.permissionOf(by.login);
  if (!mayStart(power))
    return refuse(`${by.login} has ${power} permission in ${github.repo}, starting work takes write.`, power);
  const editor = request.now === undefined ? textChanged(thread, labelling, request.seen) : null;
  if (editor !== null) {
    return refuse(
      `The text was changed by ${editor} after ${by.login} applied the label: read it again, then take the label off and put it on again.`,
      power,
    );
  }

  const load = await loadOf(ports.store, thread.repository.name);
  const live = load.live.find(
    ({ source, sourceId }) => source === "issue" && sourceId === String(issue.number),
  );
  if (live !== undefined) return joined(live, thread, options, ports);
  const full = overBudget(options.budget, load, by.login, ports.now());
  if (full !== null)
    return request.poll === true
      ? { result: "skipped", reason: `#${issue.number} waits: ${full}`, item: null }
      : refuse(full, power);
  const config = readIntakeConfig(thread.repository.config);
  if ("mistake" in config) return refuse(config.mistake, power);
  return queue({
    request,
    thread,
    config,
    labelling,
    options,
    ports,
    refuse: (reason) => refuse(reason, power),
  });
}

type Power = "admin" | "write" | "read" | "none" | "unknown";

function closedAlready({ issue }: Thread): { kind: "refused"; reason: string } | null {
  return issue.state === "closed"
    ? { kind: "refused", reason: `#${issue.number} is closed: reopen it first.` }
    : null;
}

async function loadOf(store: Store, repo: string): Promise<Load> {
  const { items: live } = await store.list({ repo, status: [...LIVE_STATES], most: 200 });
  const { items: newest } = await store.list({ repo, most: 200 });
  return { live, newest };
}

type Taking = {
  request: Request;
  thread: Thread;
  config: IntakeConfig;
  labelling: Labelling;
  options: IntakeOptions;
  ports: IntakePorts;
  refuse(reason: string): Promise<IntakeResult>;
};

async function queue(taking: Taking): Promise<IntakeResult> {
  const { request, thread, config, labelling, options, ports } = taking;
  const { store, log } = ports;
  const { issue, repository } = thread;
  const { text, leftOut } = await pinnedText(taking);
  const written: WrittenSpec =
    request.given === undefined
      ? await ports.writeSpec(text, {
          repo: repository.name,
          baseBranch: repository.defaultBranch,
          baseCommit: repository.head,
          language: config.language,
        })
      : { kind: "spec", spec: request.given.spec };
  if (written.kind === "refused") return taking.refuse(written.reason);
  if (written.kind === "questions") return needsInfo(written.questions, thread, config, ports);

  const { tasks } = parseSpec(written.spec);
  const estimate = await store.estimate({ tasks: tasks.length, repo: repository.name });
  const touches = written.touches ?? [];
  const approval =
    request.now?.approval ?? approvalReason(config.approval, { estimate, touches, spec: written.spec });
  const notes: ItemNotes = {
    estimate,
    baseCommit: repository.head,
    language: config.language,
    ...(text.comments.length > 0 ? { comments: text.comments.map(({ id }) => id) } : {}),
    ...(config.labels === STATE_LABELS ? {} : { labels: config.labels }),
  };
  const { item, created } = await store.enqueue({
    repo: repository.name,
    source: "issue",
    sourceId: String(issue.number),
    sourceUrl: issue.url,
    sourceHash: sourceHash(text),
    title: written.title ?? issue.title,
    spec: written.spec,
    tasks: tasks.length,
    touches,
    baseBranch: repository.defaultBranch,
    priority: request.given?.priority ?? priorityOf(issue.labels),
    requestedBy: labelling.by.login,
    private: repository.private,
    metadata: { ...request.given?.metadata, whim: notes },
    ...(request.given?.branch === undefined ? {} : { branch: request.given.branch }),
    // One label applied once is one item, whenever and however often its event comes.
    ...(request.now === undefined && labelling.at !== null
      ? { idempotencyKey: `issue/${repository.name}/${issue.number}/${labelling.at}` }
      : {}),
    ...(approval === null ? {} : { approvalBaseCommit: repository.head }),
  });
  if (!created) return joined(item, thread, options, ports);

  // The item is queued: what follows shows and hurries it, and a failure there must not undo or repeat it.
  const remarks = [
    ...(written.remarks ?? []),
    ...(leftOut > 0
      ? [`${leftOut} comments were left out: only what people with write permission say is part of the work.`]
      : []),
    ...(approval === null ? [] : [`Why it waits: ${approval}.`]),
  ];
  await attempt(log, "show the state on the issue", async () => {
    await showState(ports.github, issue, stateLabelOf(item), config.labels);
    await showCard(
      ports.github,
      thread,
      await freshCard(store, item, { tasks, spec: written.spec, remarks, estimate }),
    );
  });
  if (approval !== null)
    return { result: "waiting", reason: `#${issue.number} waits for approval: ${approval}`, item: item.id };
  await wake(options, ports, repository.defaultBranch, request.poll === true);
  return {
    result: "queued",
    reason: `#${issue.number} is queued with priority ${item.priority}`,
    item: item.id,
  };
}

async function pinnedText({
  request,
  thread,
  labelling,
  ports,
}: Taking): Promise<{ text: SourceText; leftOut: number }> {
  const comments = candidates(thread, labelling.at);
  const writers = [
    labelling.by.login,
    ...(request.now?.includeCommentsOf ? [request.now.includeCommentsOf] : []),
  ];
  for (const login of commenters(comments, labelling.by.login)) {
    try {
      if (mayStart(await ports.github.permissionOf(login))) writers.push(login);
    } catch (error) {
      ports.log.warn(
        `What ${login} said is left out: their permission cannot be asked for: ${explain(error)}`,
      );
    }
  }
  return pinText(thread, comments, writers);
}

async function freshCard(
  store: Store,
  item: WorkItem,
  known: { tasks: NonNullable<Card["tasks"]>; spec: string; remarks: string[]; estimate: Estimate | null },
): Promise<Card> {
  const position = item.status === "queued" ? await store.position(item.id) : null;
  return { ...cardOf(item, position), ...known };
}

/** Somebody was here before. If they died before they could say so, we do. */
async function joined(
  item: WorkItem,
  thread: Thread,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { issue, repository } = thread;
  const age = ports.now() - Date.parse(item.createdAt);
  if (item.finishedAt === null && age > 60_000 && ownCard(thread.comments, item.id) === null) {
    await attempt(ports.log, "show the state on the issue", async () => {
      await showState(ports.github, issue, stateLabelOf(item), labelsOfItem(item.metadata));
      await showCard(ports.github, thread, cardOf(item, await ports.store.position(item.id)));
    });
  }
  if (item.status === "queued") await wake(options, ports, repository.defaultBranch, false);
  return { result: "joined", reason: `#${issue.number} is already ${item.status}`, item: item.id };
}

async function needsInfo(
  questions: string[],
  thread: Thread,
  config: IntakeConfig,
  { github, log }: IntakePorts,
): Promise<IntakeResult> {
  await attempt(log, "ask on the issue", async () => {
    await showCard(github, thread, { item: null, state: { kind: "questions", questions } });
    await showState(github, thread.issue, "needsInfo", config.labels);
  });
  return {
    result: "needs-info",
    reason: `#${thread.issue.number} is too vague: ${questions.length} questions were asked`,
    item: null,
  };
}

async function wake(options: IntakeOptions, ports: IntakePorts, ref: string, later: boolean): Promise<void> {
  if (later) return;
  await attempt(ports.log, "wake a worker", async () => {
    ports.log.info(await wakeWorker(ports.store, ports.github, { workflow: options.workerWorkflow, ref }));
  });
}

async function refuseWith(
  reason: string,
  {
    thread,
    labelling,
    power,
    ports,
  }: { thread: Thread; labelling: Labelling | null; power: Power; ports: IntakePorts },
): Promise<IntakeResult> {
  const { issue } = thread;
  if (isWorthTelling({ author: issue.author, by: labelling?.by ?? null, power })) {
    await attempt(ports.log, "say so on the issue", () =>
      showCard(ports.github, thread, { item: null, state: { kind: "refused", reason } }),
    );
  }
  return { result: "refused", reason: `#${issue.number}: ${reason}`, item: null };
}

async function attempt(log: Log, what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warn(`It is decided, but Whim could not ${what}: ${explain(error)}`);
  }
}
