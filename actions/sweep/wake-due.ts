import type { RepositoryPorts } from "./sweep.ts";

/** A wake-up may be lost, or nobody was there to send one: as many as there are idle slots and work that may start. */
export async function wakeDue(
  workflow: string,
  { store, github, log }: RepositoryPorts,
  /** As the store spells the repository. */
  repo: string,
): Promise<number> {
  let ref: string | null = null;
  const woken = new Set<number>();
  for (;;) {
    const idle = await store.wake(repo);
    // After two minutes the store takes a wake-up for lost: a slot that comes a second time was woken by us.
    if (idle === null || woken.has(idle.slot)) return woken.size;
    ref ??= (await github.repository()).defaultBranch;
    await github.dispatchWorkflow(workflow, ref, { slot: String(idle.slot) });
    woken.add(idle.slot);
    log.info(`Woke slot ${idle.slot} of ${repo}`);
  }
}
