import type { Store, WorkItem } from "../_lib/store/store.ts";
import { helpText } from "../_lib/whim-commands.ts";
import { learnings } from "./learnings.ts";
import type { Command, Limits } from "./parse-command.ts";

export type Carried = {
  item: WorkItem;
  /** What happened, for the log and the summary. */
  said: string;
  /** Somebody asked to be told: an edited card tells nobody. */
  reply?: string;
  /** Due work may wait for a worker now. */
  wakes?: boolean;
  /** A job that works on it has to stop. */
  stops?: boolean;
};

export type Order = {
  item: WorkItem;
  actor: string;
  /** Of the comment or the run: what is sent twice is said once. */
  key: string;
  /** What the person saw when they approved; null when no card shows it. */
  approves: { specHash: string; sourceHash: string; baseCommit: string } | null;
  statusText(): Promise<string>;
};

/** One command, one call of the store: whether it may be done now is the store's to say. */
export async function carryOut(command: Command, order: Order, store: Store): Promise<Carried> {
  const { item, actor, key } = order;
  switch (command.name) {
    case "status":
      return { item, said: item.status, reply: await order.statusText() };
    case "help":
      return { item, said: "the commands were listed", reply: helpText() };
    case "cancel": {
      const after = await store.cancel(item.id, {
        actor,
        reason: `asked for ${key.startsWith("comment/") ? "in a comment" : "by a dispatch"}`,
      });
      const stops = after.status === "assigned" || after.status === "running";
      return { item: after, said: stops ? "asked the worker to stop" : "cancelled", stops };
    }
    case "pause": {
      const after = await store.pause(item.id, { actor });
      return { item: after, said: after.status === "blocked" ? "paused" : "pauses after this iteration" };
    }
    case "resume":
      return { item: await store.resume(item.id, { actor }), said: "resumed", wakes: true };
    case "retry": {
      const request = command.text === null ? {} : { request: command.text };
      const after = await store.requeue(item.id, { actor, key, ...request });
      return { item: after, said: "queued again", wakes: true };
    }
    case "note":
      return { item: await store.note(item.id, { actor, key, note: command.text }), said: "noted" };
    case "priority":
      return {
        item: await store.setPriority(item.id, { actor, priority: command.priority }),
        said: `priority ${command.priority}`,
      };
    case "budget": {
      await store.setLimits(item.id, { actor, ...command.limits });
      return { item, said: `budget ${budgetWords(command.limits)}` };
    }
    case "model":
      return {
        item: await store.setModel(item.id, { actor, model: command.model }),
        said: `model ${command.model} from its next run on`,
      };
    case "learn":
      return { item, ...(await learnings(command, order, store)) };
    case "approve": {
      if (order.approves === null) throw new Error(`Nobody has said what of item ${item.id} is approved`);
      return {
        item: await store.approve(item.id, { actor, ...order.approves }),
        said: "approved",
        wakes: true,
      };
    }
  }
}

function budgetWords({ usd, iterations, minutes }: Limits): string {
  return [
    ...(usd === undefined ? [] : [`$${usd}`]),
    ...(iterations === undefined ? [] : [`${iterations} iterations`]),
    ...(minutes === undefined ? [] : [`${minutes} minutes`]),
  ].join(", ");
}
