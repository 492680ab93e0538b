import type { Client } from "pg";

/** One job, got and completed: when each half was through, in milliseconds from the start. */
export type Cycle = { claim: number; total: number };

/** A queue in a database of its own, driven the way its own workers drive it: one job at a time, unbatched. */
export type Contender = {
  name: string;
  url: string;
  /** Jobs ready to be got. */
  depth(): Promise<number>;
  /** Adds so many, in mixed priorities, each with the same short spec. */
  add(jobs: number): Promise<void>;
  /** The loop body of the worker with this number, on a connection of its own; null when it got nothing. */
  worker(client: Client, number: number): () => Promise<Cycle | null>;
  close(): Promise<void>;
};

/** What each job carries. */
export const SPEC = "- [ ] Add a test for the parser\n  - Verify: `npm test`\n";

/** Times the two calls of one job. `claim` answers what `complete` needs, or null. */
export async function cycle<Job>(
  claim: () => Promise<Job | null>,
  complete: (job: Job) => Promise<unknown>,
): Promise<Cycle | null> {
  const start = performance.now();
  const job = await claim();
  if (job === null) return null;
  const claimed = performance.now() - start;
  await complete(job);
  return { claim: claimed, total: performance.now() - start };
}
