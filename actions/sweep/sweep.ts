import type { Clock } from "../_lib/clock.ts";
import type { Embedder } from "../_lib/embed/embedder.ts";
import { explain } from "../_lib/errors.ts";
import { knowRepository, type Whereabouts } from "../_lib/know-repository.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Patience } from "../_lib/until-stopped.ts";
import type { Log } from "../_lib/log.ts";
import { StoreUnavailable } from "../_lib/store/errors.ts";
import type { Report, Store, Swept } from "../_lib/store/store.ts";
import { cancelEnded, type Ended } from "./cancel-ended.ts";
import { mendDrift } from "./mend-drift.ts";
import { mendIssues } from "./mend-issues.ts";
import { reEmbed } from "./re-embed.ts";
import { settlePulls } from "./settle-pulls.ts";
import { stopWorkers } from "./stop-workers.ts";
import { wakeDue } from "./wake-due.ts";

export type SweepPorts = { store: Store; log: Log };
export type RepositoryPorts = SweepPorts & { github: GitHub };
/** `patience`: with a worker that was asked to stop. */
export type SweepOutside = {
  here: Whereabouts;
  clock: Clock;
  patience: Patience;
  embedder(model: string): Embedder;
};
export type SweepOptions = { label: string; workerWorkflow: string };

export type SweepCounts = { cancelled: number; settled: number; mended: number; woken: number };
export type SweepResult = SweepCounts & {
  /** Null where the step that would say it failed. */
  swept: Swept | null;
  report: Report | null;
  /** What could not be done, and why; everything else was. */
  failures: string[];
};

/** Everything that keeps going by itself and may have been missed, one step after the other; none that fails stops the others. */
export async function sweep(
  repositories: GitHub[],
  { label, workerWorkflow }: SweepOptions,
  { store, log, here, clock, patience, embedder }: SweepPorts & SweepOutside,
): Promise<SweepResult> {
  const counts: SweepCounts = { cancelled: 0, settled: 0, mended: 0, woken: 0 };
  const failures: string[] = [];

  // Every step needs the store: what is away for one is away for all, and each would wait for it in vain.
  let storeIsAway = false;

  async function step<T>(what: string, work: () => Promise<T>): Promise<T | null> {
    if (storeIsAway) return null;
    try {
      return await work();
    } catch (error) {
      storeIsAway = error instanceof StoreUnavailable;
      const failure = `Could not ${what}: ${explain(error)}`;
      log.warn(failure);
      failures.push(failure);
      return null;
    }
  }

  // First, so that all the others see the work under the name it has now.
  await step(`say which repository ${here.repo} is`, () => knowRepository(here, { store, log }));
  // A further step is one line: here, where it is about the whole store, or below, where it is about a repository.
  const swept = await step("take back what dead workers hold", () => store.sweep());
  if (swept !== null)
    log.info(
      `${swept.reaped} taken back from dead workers, ${swept.unblocked} no longer wait for others, ${swept.unlocked} locks expired, ${swept.forgotten} old rows forgotten`,
    );

  for (const github of repositories) {
    const { repo } = github;
    const ports = { store, github, log };
    const watched = await step(`read what hangs on issues and pull requests of ${repo}`, () =>
      store.watched(repo),
    );
    let ended: Ended | null = null;
    if (watched !== null) {
      ended = await step(`look for issues of ${repo} that ended`, () =>
        cancelEnded(watched.live, label, ports),
      );
      counts.cancelled += ended?.cancelled ?? 0;
      counts.settled +=
        (await step(`look for pull requests of ${repo} that ended`, () =>
          settlePulls(watched.open, ports),
        )) ?? 0;
    }
    // After the two, so that the issue shows what they found.
    const shown = await step(`mend the issues of ${repo}`, () => mendIssues(ports));
    counts.mended += shown?.mended ?? 0;
    const issues = ended?.issues;
    if (issues !== undefined && shown !== null)
      counts.mended +=
        (await step(`mend what was changed by hand in ${repo}`, () =>
          mendDrift(issues, shown.looked, ports),
        )) ?? 0;
    // Without an answer from the store nobody knows whether work is due: asking costs one call.
    const due = swept === null ? repo : swept.due.find((known) => known.toLowerCase() === repo.toLowerCase());
    if (due !== undefined)
      counts.woken += (await step(`wake workers of ${repo}`, () => wakeDue(workerWorkflow, ports, due))) ?? 0;
    // Last, for it may wait: whoever else was waiting for this sweep is not kept.
    const toEnd = ended?.toEnd ?? [];
    await step(`stop workers of ${repo} whose work ended`, () =>
      stopWorkers(toEnd, patience, { ...ports, clock }),
    );
  }

  if (swept?.unembedded !== false) await step("embed learnings", () => reEmbed(embedder, { store, log }));

  const report = await step("read the report", () => store.report(repositories.map(({ repo }) => repo)));
  return { ...counts, swept, report, failures };
}
