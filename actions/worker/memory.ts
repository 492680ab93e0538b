import { explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import { learningLine } from "../_lib/ralph/learnings.ts";
import type { Task } from "../_lib/ralph/spec.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { Lease, LearningKind, Learning as Known, Store } from "../_lib/store/store.ts";

export type Memory = {
  recall(task: Task): Promise<string[]>;
  /** What an agent found out, stored the next time `store` is called. */
  found(learning: Found): void;
  store(): Promise<void>;
  /** All that this run was told, and all that it found out. */
  readonly given: Known[];
  readonly learned: Found[];
};
type Found = { kind: string; text: string };

/** What a question may have in it; more words make it no clearer. */
const QUESTION_LIMIT = 4_000;
const MOST = 10;

/** What earlier work found out, and what this one does. Nothing here may stop the work: it goes on without. */
export function openMemory(
  store: Pick<Store, "recall" | "learn">,
  lease: Lease,
  { title, log }: { title: string; log: Log },
): Memory {
  const given: Known[] = [];
  const learned: Found[] = [];
  let waiting: Found[] = [];

  /** The answer, or null with a warning when it can be done without. */
  async function orWarn<T>(what: string, work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      log.warn(`${what}: ${explain(error)}`);
      return null;
    }
  }

  return {
    given,
    learned,
    async recall(task) {
      const query = [title, task.text, ...task.deliverables].join("\n").slice(0, QUESTION_LIMIT);
      const asked = store.recall(lease, { query, most: MOST });
      const known = (await orWarn("What earlier work found out could not be asked for", asked)) ?? [];
      given.push(...known.filter(({ id }) => !given.some((one) => one.id === id)));
      return known.map(({ kind, content }) =>
        learningLine({ kind: kind === "fix" ? "approach" : kind, text: content }),
      );
    },
    found(learning) {
      learned.push(learning);
      waiting.push(learning);
    },
    async store() {
      if (waiting.length === 0) return;
      const news = waiting;
      const sent = store.learn(
        lease,
        news.map(({ kind, text }) => ({
          kind: KINDS.find((known) => known === kind) ?? "pattern",
          content: text,
        })),
      );
      const stored = await orWarn("What this work found out could not be stored", sent);
      if (stored !== null) waiting = waiting.filter((one) => !news.includes(one));
    },
  };
}

/** A remark without a kind is read as a pattern. */
const KINDS: LearningKind[] = ["pattern", "gotcha", "approach"];
