/** One run of a workflow whose job is in a concurrency group. */
export type GroupedRun = () => Promise<void>;

type Group = { pending: GroupedRun | null };

/**
 * What GitHub does with runs whose jobs share a concurrency group, without `queue` and without `cancel-in-progress`: one
 * has its job, one waits, and a newcomer takes the place of the one that waits. That one never has a job, so neither a
 * step nor a post step of it ever runs.
 */
export class ConcurrencyGroups {
  superseded = 0;
  readonly #groups = new Map<string, Group>();
  readonly #running = new Set<Promise<void>>();

  /** Names are the same in upper and lower case. */
  dispatch(name: string, run: GroupedRun): void {
    const key = name.toLowerCase();
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#start(key, run);
      return;
    }
    if (group.pending !== null) this.superseded += 1;
    group.pending = run;
  }

  /** Until no run has its job and none waits. The first error of a run is thrown. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.race(this.#running);
  }

  #start(key: string, run: GroupedRun): void {
    const group: Group = { pending: null };
    this.#groups.set(key, group);
    const job = run().finally(() => {
      this.#running.delete(job);
      if (group.pending === null) this.#groups.delete(key);
      else this.#start(key, group.pending);
    });
    this.#running.add(job);
  }
}
