import type { Embedder } from "../_lib/embed/embedder.ts";
import { explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import { learningLine } from "../_lib/ralph/learnings.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import type { Task } from "../_lib/ralph/spec.ts";
import type { SecretScan } from "../_lib/secrets/secret-scan.ts";
import { LeaseLost, StoreRefused } from "../_lib/store/errors.ts";
import type { Lease, LearningKind, Learning as Known, NewLearning, Store } from "../_lib/store/store.ts";
import { filesNamedIn, filesThere } from "./cited-files.ts";
import { contradicted } from "./contradicted.ts";
import { learningMisfit } from "./learning-misfit.ts";
import { type Failure, failureOf, repairText } from "./repair.ts";

export type Memory = {
  recall(task: Task): Promise<string[]>;
  /** What an agent found out, stored the next time `store` is called. */
  found(learning: Found): void;
  /** An iteration is over: a task that failed before and passes now teaches what mended it. */
  iterated(done: Pick<IterationDone, "task" | "passed" | "evidence">, head: string): Promise<void>;
  store(): Promise<void>;
  /** All that this run was told, and what it found out and the store keeps. */
  readonly given: Known[];
  readonly learned: Found[];
};
type Found = { kind: string; text: string };

export type MemoryOptions = {
  repo: string;
  title: string;
  log: Log;
  /** Null: learnings are found by their words alone. */
  embedder: Embedder | null;
  scan: SecretScan;
  worktree: string;
  /** The commit before the first iteration. */
  base: string;
  /** What was committed between two commits. */
  changes(from: string, to: string): Promise<{ subject: string; files: string[] }>;
};

/** What a question may have in it; more words make it no clearer. */
const QUESTION_LIMIT = 4_000;
const MOST = 10;
/** The store's own, for one call. */
const MOST_AT_ONCE = 50;

/** What earlier work found out, and what this one does. Nothing here may stop the work: it goes on without. */
export function openMemory(
  store: Pick<Store, "recall" | "learn" | "untold">,
  lease: Lease,
  { repo, title, log, embedder, scan, worktree, base, changes }: MemoryOptions,
): Memory {
  const given: Known[] = [];
  const learned: Found[] = [];
  const failures = new Map<number, { failure: Failure; head: string }>();
  let waiting: Found[] = [];
  let lastHead = base;
  let embeds = embedder;

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

  /** Tried no more in this run once it failed: each try could cost its whole time limit, and the sweep makes up for it. */
  async function vectorsOf(texts: string[]): Promise<{ embedding?: number[]; model?: string }[]> {
    if (embeds === null || texts.length === 0) return texts.map(() => ({}));
    const { model } = embeds;
    const vectors = await orWarn(
      `Nothing is embedded by ${model} in this run: learnings are found by their words, and the sweep embeds what is stored`,
      embeds.embed(texts),
    );
    if (vectors === null) embeds = null;
    return texts.map((_, at) => {
      const embedding = vectors?.[at] ?? null;
      return embedding === null ? {} : { embedding, model };
    });
  }

  /** Those that may still be true here: what cites only files that are gone is left out, what cites some comes last. */
  async function stillTrue(known: Known[]): Promise<Known[]> {
    const looked = await Promise.all(
      known.map(async (one) => {
        // Another repository's files are nothing to look for here.
        if (one.repo !== repo || one.citedFiles.length === 0) return { one, there: 1 };
        return { one, there: (await filesThere(worktree, one.citedFiles)).length / one.citedFiles.length };
      }),
    );
    const gone = looked.filter(({ there }) => there === 0).map(({ one }) => one);
    if (gone.length > 0) {
      for (const { content, citedFiles } of gone)
        log.info(`Not told, ${citedFiles.join(", ")} being gone: ${content}`);
      await orWarn(
        "What was not told could not be said",
        store.untold(lease, { learnings: gone.map(({ id }) => id) }),
      );
    }
    return [
      ...looked.filter(({ there }) => there === 1),
      ...looked.filter(({ there }) => there > 0 && there < 1),
    ].map(({ one }) => one);
  }

  async function toStore({ kind, text }: Found): Promise<NewLearning | null> {
    const { text: content, found } = scan.redact(text);
    if (found.length > 0) log.warn(`${found.length} secret(s) were taken out of a learning`);
    const misfit = learningMisfit(content);
    if (misfit !== null) {
      log.warn(`Not kept as a learning, it ${misfit}: ${content}`);
      return null;
    }
    // Another repository's stays as it is: what is wrong here may be right there.
    const ofHere = given.filter((one) => one.repo === repo);
    const wrong = kind === "wrong" ? contradicted(content, ofHere) : null;
    return {
      kind: KINDS.find((known) => known === kind) ?? (kind === "wrong" ? "gotcha" : "pattern"),
      content: kind === "wrong" ? `Wrong: ${content}` : content,
      citedFiles: await filesThere(worktree, filesNamedIn(content)),
      ...(wrong === null ? {} : { contradicts: wrong.id }),
    };
  }

  /** Whether nothing of it must be sent again. What the store refuses is let go, and takes nothing else with it. */
  async function kept(news: NewLearning[]): Promise<boolean> {
    const [first] = news;
    if (first === undefined) return true;
    try {
      await store.learn(lease, news);
      learned.push(...news.map(({ kind, content }) => ({ kind, text: content })));
      return true;
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      if (!(error instanceof StoreRefused)) {
        log.warn(`What this work found out could not be stored: ${explain(error)}`);
        return false;
      }
      if (news.length === 1) {
        log.warn(`Not kept as a learning, ${explain(error)}: ${first.content}`);
        return true;
      }
    }
    for (const one of news) if (!(await kept([one]))) return false;
    return true;
  }

  return {
    given,
    learned,
    async recall(task) {
      const query = [title, task.text, ...task.deliverables].join("\n").slice(0, QUESTION_LIMIT);
      const [vector] = await vectorsOf([query]);
      const asked = store.recall(lease, { query, most: MOST, ...vector });
      const found = (await orWarn("What earlier work found out could not be asked for", asked)) ?? [];
      const known = await stillTrue(found);
      given.push(...known.filter(({ id }) => !given.some((one) => one.id === id)));
      return known.map(({ kind, content }) =>
        learningLine({ kind: kind === "fix" ? "approach" : kind, text: content }),
      );
    },
    found(learning) {
      waiting.push(learning);
    },
    async iterated({ task, passed, evidence }, head) {
      const from = lastHead;
      lastHead = head;
      const failure = failureOf(evidence);
      if (!passed) {
        if (failure !== null) failures.set(task, { failure, head: from });
        return;
      }
      const before = failures.get(task);
      failures.delete(task);
      if (before === undefined || before.head === head) return;
      const repair = await orWarn("What mended a failed check could not be read", changes(before.head, head));
      if (repair === null || repair.files.length === 0) return;
      waiting.push({ kind: "fix", text: repairText(before.failure, repair) });
    },
    async store() {
      const news = waiting.slice(0, MOST_AT_ONCE);
      if (news.length === 0) return;
      const fit = (await Promise.all(news.map(toStore))).filter((one) => one !== null);
      const vectors = await vectorsOf(fit.map(({ content }) => content));
      const sent = fit.map((one, at) => ({ ...one, ...vectors[at] }));
      if (await kept(sent)) waiting = waiting.filter((one) => !news.includes(one));
    },
  };
}

/** A remark without a kind is read as a pattern. */
const KINDS: LearningKind[] = ["pattern", "gotcha", "approach", "fix"];
