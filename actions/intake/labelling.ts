import type { Person, Thread } from "../_lib/github/github.ts";
import { isLabel } from "../_lib/labels.ts";

/** Who asked for the work, and when: by applying the label, by a dispatch, or by answering a question. */
export type Labelling = {
  by: Person;
  /** Null when GitHub does not say: then nobody's comment is older. */
  at: string | null;
};

/** `sender` is who the event names; a poll has none and asks for whoever applied the label last. */
export function labellingOf(
  thread: Pick<Thread, "labelled">,
  label: string,
  sender: Person | null,
): Labelling | null {
  const applied = thread.labelled.filter((entry) => isLabel(entry.label, label));
  if (sender === null) {
    const last = applied.at(-1);
    return last === undefined || last.by === null ? null : { by: last.by, at: last.at };
  }
  const own = applied.findLast((entry) => entry.by?.login.toLowerCase() === sender.login.toLowerCase());
  return { by: sender, at: own?.at ?? null };
}
