import type { RalphEvent } from "../_lib/ralph/events.ts";
import type { Clock } from "../_lib/clock.ts";
import { approvalReason } from "../_lib/approval-reason.ts";
import { notesOf } from "../_lib/item-notes.ts";
import { unpackSourceText } from "../_lib/source-text.ts";
import { noUsage, type Usage } from "../_lib/ralph/agent.ts";
import { writeSpecInTheBox } from "../_lib/spec/spec-in-the-box.ts";
import type { SpecFailed } from "../_lib/spec/spec-result.ts";
import type { WorkbenchOptions } from "../_lib/ralph/workbench.ts";
import type { Claim, Store, WorkItem } from "../_lib/store/store.ts";

import { explainNoClaim } from "./claim.ts";
import { StopAsked } from "./stop-asked.ts";

/** What an agent's drafts may be sent back for. */
const REPAIRS = 3;

/** Nothing is to be worked now: the spec waits for a person, or the text for an answer. */
export class WorkWaits extends Error {
  override name = "WorkWaits";
  /** As the store has it now; the lease is over. */
  readonly item: WorkItem;

  constructor(message: string, item: WorkItem) {
    super(message);
    this.item = item;
  }
}

/** No spec came of the text; the item is still ours. */
export class NoSpec extends Error {
  override name = "NoSpec";
  readonly failure: SpecFailed;

  constructor(failure: SpecFailed) {
    super(failure.reason);
    this.failure = failure;
  }
}

export type ItemSpecOptions = {
  claim: Claim;
  store: Pick<Store, "writeSpec" | "ask" | "recordIteration" | "estimate">;
  clock: Clock;
  bench: Omit<WorkbenchOptions, "ralphCommand" | "onEvent">;
  /** What is left of the item's. */
  budgetUsd: number | null;
  signal: AbortSignal;
  onEvent(event: RalphEvent): Promise<void>;
  say(line: string): void;
};

/**
 * The item's spec, and the item as it is with it. Where intake had no key to write one it is written now, as the item's iteration 0, by an agent that
 * only reads; what it leaves open, and what a person must approve first, ends the work here.
 */
export async function itemSpec(
  options: ItemSpecOptions,
): Promise<{ spec: string; usage: Usage; item: WorkItem }> {
  const { claim, store, bench, clock, budgetUsd, signal, onEvent, say } = options;
  const { item, lease, sourceText } = claim;
  if (claim.spec !== null) return { spec: claim.spec, usage: noUsage, item };
  if (sourceText === null) throw new Error("The item has neither a spec nor a text to write one from.");
  const grant = await store.recordIteration(lease, { n: 0 });
  if (!grant.granted) throw new StopAsked("budget", explainNoClaim(grant), grant.notBefore);
  const startedAt = clock.now();
  const written = await writeSpecInTheBox({
    input: unpackSourceText(sourceText),
    options: { titleLanguage: notesOf(item.metadata).language ?? "English", repairs: REPAIRS, signal },
    bench: { ...bench, onEvent },
    repository: { name: item.repo, branch: item.baseBranch },
    budgetUsd,
    say,
  });
  const { inputTokens, outputTokens } = written.usage;
  const usage: Usage = { ...noUsage, inputTokens, outputTokens, usd: written.usage.usd ?? 0 };
  await store.recordIteration(lease, {
    n: 0,
    result: {
      task: null,
      passed: written.kind === "spec",
      durationMs: clock.now() - startedAt,
      inputTokens,
      outputTokens,
      usd: usage.usd,
      checksRun: 0,
      checksPassed: 0,
      filesChanged: 0,
    },
  });
  if (written.kind === "failed") throw new NoSpec(written);
  if (written.kind === "questions") {
    const asked = written.questions.map((question, n) => `${n + 1}. ${question}`).join("\n");
    throw new WorkWaits("The text leaves open what is to be done", await store.ask(lease, asked));
  }
  const { spec, tasks, touches } = written;
  const approval = await judged(item, { spec, tasks, touches }, store);
  if (approval !== null) say(`Approval: ${approval.reason ?? "the rule does not match this spec"}`);
  const stored = await store.writeSpec(lease, {
    spec,
    tasks,
    touches,
    baseCommit: bench.base,
    ...(approval === null ? {} : { approval }),
  });
  if (!stored.proceed) throw new WorkWaits("The spec waits for an approval", stored.item);
  return { spec, usage, item: stored.item };
}

/** What the repository's rule comes to, now that there is a spec; null where none was left to be judged here. */
async function judged(
  item: WorkItem,
  { spec, tasks, touches }: { spec: string; tasks: number; touches: string[] },
  store: Pick<Store, "estimate">,
): Promise<{ needed: boolean; reason: string | null } | null> {
  const { approvalRule: rule } = notesOf(item.metadata);
  if (rule === undefined) return null;
  const estimate = rule.aboveUsd === null ? null : await store.estimate({ tasks, repo: item.repo });
  const reason = approvalReason({ always: false, ...rule }, { estimate, touches, spec, writtenBy: "model" });
  return { needed: reason !== null, reason };
}
