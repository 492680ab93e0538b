import { explain } from "../_lib/errors.ts";
import type { Thread } from "../_lib/github/github.ts";
import type { IntakeConfig } from "../_lib/intake-config.ts";
import { isLabel, showState } from "../_lib/labels.ts";
import type { Log } from "../_lib/log.ts";
import { type Card, cardOf, stateLabelOf } from "../_lib/card.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import { OWN_WORDS } from "../_lib/own-words.ts";
import { showItem } from "../_lib/show-item.ts";
import { ownCard, showCard, showCardAnew } from "../_lib/status-comment.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { wakeWorker } from "../_lib/wake.ts";
import type { IntakePorts, IntakeResult } from "./intake.ts";
import type { Labelling } from "./labelling.ts";
import { isWorthTelling } from "./refusal.ts";

export type Power = "admin" | "write" | "read" | "none" | "unknown";

/** How long whoever queued an item may take to show it before somebody else does. */
const SHOWN_WITHIN_MS = 60_000;

/** The item is queued: what shows it is a warning when it fails, and must not undo or repeat the queueing. */
export async function announce(
  item: WorkItem,
  thread: Thread,
  known: { tasks: NonNullable<Card["tasks"]> | null; spec: string | null; remarks: string[] },
  config: IntakeConfig,
  { store, github, log }: IntakePorts,
): Promise<void> {
  await attempt(log, "label the issue", () =>
    showState(github, thread.issue, stateLabelOf(item), config.labels),
  );
  await attempt(log, "show the state on the issue", async () => {
    const position = item.status === "queued" ? await store.position(item.id) : null;
    const { tasks, spec, remarks } = known;
    const show = item.blockedBy === "approval" ? showCardAnew : showCard;
    await show(github, thread, {
      ...cardOf(item, position),
      ...(tasks === null ? {} : { tasks }),
      ...(spec === null ? {} : { spec }),
      remarks,
    });
  });
}

/** Somebody was here before. If they died before they could say so, we do. */
export async function joined(
  item: WorkItem,
  thread: Thread,
  { store, github, log, clock }: IntakePorts,
): Promise<IntakeResult> {
  const { issue } = thread;
  const age = clock.now() - Date.parse(item.createdAt);
  if (item.finishedAt === null && age > SHOWN_WITHIN_MS && ownCard(thread.comments, item.id) === null) {
    await attempt(log, "show the state on the issue", () => showItem(item, { store, github }, thread));
  }
  return { result: "joined", reason: `#${issue.number} is already ${item.status}`, item: item.id };
}

export async function asked(
  questions: string[],
  thread: Thread,
  { config, label }: { config: IntakeConfig; label: string },
  { github, log }: IntakePorts,
): Promise<IntakeResult> {
  const isLabelled = thread.issue.labels.some((carried) => isLabel(carried, label));
  await attempt(log, "ask on the issue", async () => {
    const state = { kind: "questions" as const, questions, ...(isLabelled ? {} : { label }) };
    await showCardAnew(github, thread, { item: null, state });
  });
  // Without it nobody's answer is one, and a poll would ask a model again: as important as the questions.
  await attempt(log, "label the issue", () => showState(github, thread.issue, "needsInfo", config.labels));
  const reason = `#${thread.issue.number} is too vague: ${questions.length} questions were asked`;
  return { result: "needs-info", reason, item: null };
}

/** To somebody who waits for an effect, beside the card, which keeps what it says. */
export async function sayOnIssue(
  reason: string,
  number: number,
  { github, log }: Pick<IntakePorts, "github" | "log">,
): Promise<void> {
  await attempt(log, "say so on the issue", async () => {
    await github.createComment(number, `${OWN_WORDS}\n${harmlessInline(reason, 2000)}`);
  });
}

/** Said once: the same refusal again changes nothing on the issue. */
export async function refusedOnIssue(
  reason: string,
  thread: Thread,
  { labelling, power }: { labelling: Labelling | null; power: Power },
  { github, log }: IntakePorts,
): Promise<IntakeResult> {
  const { issue } = thread;
  if (isWorthTelling({ author: issue.author, by: labelling?.by ?? null, power })) {
    await attempt(log, "say so on the issue", () =>
      showCard(github, thread, { item: null, state: { kind: "refused", reason } }),
    );
  }
  return { result: "refused", reason: `#${issue.number}: ${reason}`, item: null };
}

/** The text is at fault: the label says so too, and a poll does not read it again before somebody applied theirs. */
export async function refusedText(
  reason: string,
  thread: Thread,
  { config, ...who }: { labelling: Labelling; power: Power; config: IntakeConfig },
  ports: IntakePorts,
): Promise<IntakeResult> {
  const result = await refusedOnIssue(reason, thread, who, ports);
  await attempt(ports.log, "show the state on the issue", () =>
    showState(ports.github, thread.issue, "needsInfo", config.labels),
  );
  return result;
}

export async function wake(
  workflow: string,
  ref: string,
  { store, github, log }: Pick<IntakePorts, "store" | "github" | "log">,
): Promise<void> {
  await attempt(log, "wake a worker", async () => {
    log.info(await wakeWorker(store, github, { workflow, ref }));
  });
}

export async function attempt(log: Log, what: string, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warn(`It is decided, but Whim could not ${what}: ${explain(error)}`);
  }
}
