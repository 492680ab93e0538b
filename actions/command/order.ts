import { attempt } from "../_lib/attempt.ts";
import { cardOf } from "../_lib/card.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { showItem } from "../_lib/show-item.ts";
import { statusText } from "../_lib/status-comment.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { Store, WorkItem } from "../_lib/store/store.ts";
import { untilStopped } from "../_lib/until-stopped.ts";
import { wakeWorker } from "../_lib/wake.ts";
import { approvalBy, movedSince } from "./approval.ts";
import { type Carried, carryOut } from "./carry-out.ts";
import type { CommandOptions, CommandPorts } from "./command.ts";
import type { Command } from "./parse-command.ts";

export type Ordered = {
  actor: string;
  /** Of the comment or the run. */
  key: string;
  /** Of a comment, by GitHub's clock. */
  saidAt?: string;
};

/** Carried out, shown, and seen to its end; or why not, in the store's own words. */
export async function order(
  command: Command,
  item: WorkItem,
  { saidAt, ...who }: Ordered,
  options: CommandOptions,
  ports: CommandPorts,
): Promise<Carried | { refused: string }> {
  const { github, store, log } = ports;
  const approving = command.name === "approve" ? await approvalBy(item, saidAt ?? null, ports) : null;
  if (approving !== null && "refused" in approving) return approving;
  const thread = approving?.thread ?? null;
  let carried: Carried;
  try {
    const approves = approving?.approval ?? null;
    carried = await carryOut(
      command,
      { item, ...who, approves, statusText: () => statusOf(item, store) },
      store,
    );
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    // Another spec than the one that was read: it is shown, to be read.
    if (approving !== null)
      await attempt(log, "bring the card up to date", () => showItem(item, ports, thread));
    return { refused: error.message };
  }
  log.info(`${command.name}: ${carried.said}`);
  if (approving !== null) {
    const moved = await movedSince(approving, item, ports);
    if (moved !== null) carried = { ...carried, reply: moved };
  }
  if (command.name !== "status") {
    await attempt(log, "bring the card up to date", () => showItem(carried.item, ports, thread));
  }
  if (carried.wakes === true) {
    await attempt(log, "wake a worker", async () => {
      const { defaultBranch: ref } = await github.repository();
      log.info(await wakeWorker(store, github, { workflow: options.workerWorkflow, ref }));
    });
  }
  if (carried.stops !== true) return carried;
  const { item: after, cancelledRun } = await untilStopped(carried.item, options.patience, ports);
  if (cancelledRun !== null)
    log.warn(`The worker did not stop by itself: its run ${cancelledRun} is being cancelled`);
  if (after.status !== carried.item.status)
    await attempt(log, "bring the card up to date", () => showItem(after, ports));
  return { ...carried, item: after };
}

async function statusOf(item: WorkItem, store: Store): Promise<string> {
  const text = await store.getSpec(item.id);
  const spec = text?.progress ?? text?.spec ?? null;
  const position = item.status === "queued" ? await store.position(item.id) : null;
  return statusText({
    ...cardOf(item, position),
    ...(spec === null ? {} : { tasks: parseSpec(spec).tasks }),
  });
}
