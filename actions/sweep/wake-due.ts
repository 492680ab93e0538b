import type { RepositoryPorts } from "./sweep.ts";

/** A wake-up may be lost, or nobody was there to send one: as many as there are idle slots and work that may start. */
export async function wakeDue(
  workflow: string,
  { store, github, log }: RepositoryPorts,
  /** As the store spells the repository. */
  repo: string,
): Promise<number> {
  let ref: string | null = null;
  // The store gives each slot once in two minutes: this ends when none is left.
  for (let woken = 0; ; woken += 1) {
    const idle = await store.wake(repo);
    if (idle === null) return woken;
    ref ??= (await github.repository()).defaultBranch;
    await github.dispatchWorkflow(workflow, ref, { slot: String(idle.slot) });
    log.info(`Woke slot ${idle.slot} of ${repo}`);
  }
}
