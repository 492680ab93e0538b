import type { Verdict } from "../_lib/box/broker.ts";
import type { NotOurs } from "../_lib/ralph/do-task.ts";
import type { Lease, Locks, Store } from "../_lib/store/store.ts";
import { sharedFiles } from "./shared-files.ts";

export type FileLocks = {
  /** Before an edit: takes the lock, or says who has it. */
  mayEdit(file: string): Promise<Verdict>;
  /** After an iteration: what was changed in spite of that, or without asking. */
  notOurs(files: string[]): Promise<NotOurs[]>;
  /** What is known to be another's, for the box to make read-only. */
  locked(): string[];
  /** Before an iteration: what others held and nobody has now is ours, as it was asked for. */
  takeFreed(): Promise<void>;
  /** Who held what since this was last asked. */
  denials(): NotOurs[];
};

/** `whim_acquire_locks` takes no more at once; a pull request may hold more. */
const MOST_PATHS = 1000;

/** The item's locks. They live under its lease in the store, and go with it. */
export function openFileLocks(
  store: Record<"beforeEdit" | "afterwards", Pick<Store, "acquireLocks">>,
  lease: Lease,
  isFree: (file: string) => boolean = sharedFiles(),
): FileLocks {
  const ours = new Set<string>();
  const theirs = new Set<string>();
  /** Read-only for the agent that works now, whatever becomes of them: it was started with them so. */
  let mounted = new Set<string>();
  let denied = new Map<string, string>();

  /** One call for as many as it may name; what we hold already costs none. */
  async function take(from: Pick<Store, "acquireLocks">, files: string[]): Promise<NotOurs[]> {
    const wanted = files.filter((file) => !ours.has(file) && !isFree(file));
    const refused: NotOurs[] = [];
    for (let at = 0; at < wanted.length; at += MOST_PATHS)
      refused.push(...(await takeSome(from, wanted.slice(at, at + MOST_PATHS))));
    return refused;
  }

  async function takeSome(from: Pick<Store, "acquireLocks">, paths: string[]): Promise<NotOurs[]> {
    const answer = await from.acquireLocks(lease, { paths });
    // The store knows one spelling of a name (NFC); a change is made, and undone, under the one that was asked.
    const [acquired, denials] = [
      new Set(answer.acquired),
      new Map(answer.denied.map((one) => [one.path, whose(one)])),
    ];
    const refused: NotOurs[] = [];
    for (const path of paths) {
      const known = path.normalize("NFC");
      const reason = denials.get(known);
      if (reason !== undefined) refused.push({ path, reason });
      if (!acquired.has(known)) continue;
      ours.add(path);
      theirs.delete(path);
      denied.delete(path);
    }
    for (const { path, reason } of refused) {
      theirs.add(path);
      denied.set(path, reason);
    }
    return refused;
  }

  return {
    async mayEdit(file) {
      const [refused] = await take(store.beforeEdit, [file]);
      if (refused === undefined && mounted.has(file))
        return {
          allow: false,
          reason: `${file} was another's when you began and is free now: it is kept for this work, but stays read-only until you stop. Do the rest of the task and stop; whoever goes on after you may change it.`,
        };
      if (refused === undefined) return { allow: true, reason: "yours to change" };
      return {
        allow: false,
        reason: `${file} cannot be changed now: ${refused.reason} Do what the task needs in other files; if that is not possible, leave it and stop.`,
      };
    },
    notOurs: (files) => take(store.afterwards, files),
    locked: () => [...theirs],
    async takeFreed() {
      if (theirs.size > 0) await take(store.afterwards, [...theirs]);
      // What is still another's was no surprise to this iteration's agent yet.
      denied = new Map();
      mounted = new Set(theirs);
    },
    denials() {
      const since = [...denied].map(([path, reason]) => ({ path, reason }));
      denied = new Map();
      return since;
    },
  };
}

function whose({ source, sourceId, title, since }: Locks["denied"][number]): string {
  const work = source === "issue" ? `issue #${sourceId}` : `dispatch ${sourceId}`;
  return `the work on ${work} ("${title}") has held it since ${since}.`;
}
