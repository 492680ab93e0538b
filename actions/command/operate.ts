import type { Person } from "../_lib/github/github.ts";
import { type Patience, runOf } from "../_lib/until-stopped.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { newestWork } from "../_lib/newest-work.ts";
import { showItem } from "../_lib/show-item.ts";
import { wakeWorkers } from "../_lib/wake.ts";
import type { CommandOptions, CommandPorts, CommandResult } from "./command.ts";
import { attempt } from "../_lib/attempt.ts";
import { order } from "./order.ts";
import { parseOperatorCommand } from "./operator-command.ts";

export type Dispatch = {
  command: string;
  issue: number | null;
  item: string | null;
  sender: Person;
  runId: string;
};

/** As many as the settings can allow. */
const MOST_SLOTS = 100;

/** A dispatch of this action: a command about one item, or about everything. */
export async function operate(
  { command, issue, item: id, sender, runId }: Dispatch,
  options: CommandOptions,
  ports: CommandPorts,
): Promise<CommandResult> {
  const { store, github, log } = ports;
  // Its permission says what its makers wanted, not that a person here wants this.
  if (sender.isBot)
    return refuse(`${sender.login} is a bot: a person with write permission must dispatch it`);
  const permission = await github.permissionOf(sender.login);
  if (permission !== "admin" && permission !== "write")
    return refuse(`${sender.login} has ${permission} permission, steering takes write`);
  const parsed = parseOperatorCommand(command, issue !== null || id !== null);
  if ("mistake" in parsed) return refuse(parsed.mistake);
  const actor = sender.login;
  try {
    switch (parsed.name) {
      case "kill": {
        const worker = (await store.workers({ active: true })).find(
          ({ id: known }) => known === parsed.worker,
        );
        if (worker !== undefined && worker.repo.toLowerCase() !== github.repo.toLowerCase())
          return refuse(`Worker ${worker.id} works in ${worker.repo}: dispatch the command there`);
        const killed = await store.kill(parsed.worker, { actor, reason: "by an operator" });
        // Its worker says nothing any more: it has lost the work.
        await attempt(log, "bring the card up to date", () => showItem(killed, ports));
        await attempt(log, "end the run of that worker", () =>
          endRun(worker?.runUrl ?? null, options.patience, ports),
        );
        return {
          result: "done",
          reason: `"${killed.title}" was taken away from worker ${parsed.worker}`,
          item: killed.id,
        };
      }
      case "pause all":
        await store.pauseAll({ actor });
        return {
          result: "done",
          reason: "nobody starts; running work goes back after its iteration",
          item: null,
        };
      case "drain":
        await store.drain({ actor });
        return { result: "done", reason: "nobody starts; running work is finished", item: null };
      case "resume all":
        await store.resumeAll({ actor });
        await attempt(log, "wake workers", async () => {
          const { defaultBranch: ref } = await github.repository();
          const how = { workflow: options.workerWorkflow, ref };
          for (const said of await wakeWorkers(MOST_SLOTS, store, github, how)) log.info(said);
        });
        return { result: "done", reason: "work may start again", item: null };
      case "on item":
        break;
    }
    const item: WorkItem | null =
      id !== null ? await store.get(id) : issue !== null ? await newestWork(store, github.repo, issue) : null;
    if (item === null)
      return refuse(
        id === null
          ? `Nothing of Whim's belongs to #${issue}: name the issue that was labelled, or an item`
          : `There is no item ${id}: its id stands in the view queue, or in whim.work_items`,
      );
    // The store may serve several repositories; this person's permission is for one of them.
    if (item.repo.toLowerCase() !== github.repo.toLowerCase())
      return refuse(`Item ${item.id} belongs to ${item.repo}: dispatch the command there`);
    const outcome = await order(parsed.command, item, { actor, key: `run/${runId}` }, options, ports);
    if ("refused" in outcome) return refuse(outcome.refused);
    const reason = [
      `${parsed.command.name}: ${outcome.said}`,
      ...(outcome.reply === undefined ? [] : [outcome.reply]),
    ];
    return { result: "done", reason: reason.join("\n\n"), item: item.id };
  } catch (error) {
    if (error instanceof StoreRefused) return refuse(error.message);
    throw error;
  }
}

/** One that beats stops by itself when it hears that the work is not its own any more; one that hangs would keep its runner. */
async function endRun(
  runUrl: string | null,
  { seconds, serverUrl }: Patience,
  { github, log, clock }: CommandPorts,
): Promise<void> {
  const run = runUrl === null ? null : runOf(runUrl, `${serverUrl}/${github.repo}`);
  if (run === null) return;
  await clock.sleep(seconds * 1000);
  await github.cancelRun(run);
  log.info(`The worker's run ${run} has ended, or is being cancelled`);
}

function refuse(reason: string): CommandResult {
  return { result: "refused", reason, item: null };
}
