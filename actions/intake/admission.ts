import type { LabeledEvent } from "../_lib/github/event.ts";
import type { Person, Thread } from "../_lib/github/github.ts";
import { isLabel } from "../_lib/labels.ts";
import type { Labelling } from "./labelling.ts";

export type Refusal = { kind: "skipped" | "refused"; reason: string };

/** What the event alone decides, before anything is asked of GitHub; null: go on. */
export function notForWhim(event: LabeledEvent, wanted: string): Refusal | null {
  if (!isLabel(event.label, wanted))
    return { kind: "skipped", reason: `the label is "${event.label}", work starts with "${wanted}"` };
  if (event.issue.isPullRequest)
    return { kind: "skipped", reason: `#${event.issue.number} is a pull request` };
  return null;
}

/** What the issue as it is now decides; null: ask for the labeller's permission. */
export function admission(
  thread: Thread,
  { label, allowedBots }: { label: string; allowedBots: number[] },
  labelling: Labelling | null,
): Refusal | null {
  const { number, state, labels } = thread.issue;
  if (state === "closed")
    return { kind: "refused", reason: `#${number} is closed: reopen it, then apply the label again.` };
  if (!labels.some((carried) => isLabel(carried, label)))
    return { kind: "skipped", reason: `the label "${label}" was taken off #${number} again` };
  if (labelling === null)
    return {
      kind: "refused",
      reason: `GitHub does not say who applied "${label}" to #${number}: take it off and apply it again.`,
    };
  const last = thread.labelled.findLast((entry) => isLabel(entry.label, label));
  if (last !== undefined && labelling.at !== null && last.at > labelling.at)
    return {
      kind: "skipped",
      reason: `the label of ${labelling.by.login} was taken off #${number}: it is there because ${last.by?.login ?? "a deleted account"} applied it since, and that counts`,
    };
  return strangeBot(labelling.by, allowedBots);
}

/** However a bot asks for work: its permission says what its makers wanted, not that a person here wants this. */
export function strangeBot(by: Person, allowedBots: number[]): Refusal | null {
  return by.isBot && !isAllowed(by, allowedBots)
    ? {
        kind: "refused",
        reason: `${by.login} is a bot: a person with write permission must ask for it, or the input allowed-bots must name its id (${by.id ?? "unknown"}).`,
      }
    : null;
}

/** By the number GitHub gave it: a name can be given up and taken by somebody else. */
export function isAllowed({ isBot, id }: Person, allowedBots: number[]): boolean {
  return isBot && id !== null && allowedBots.includes(id);
}

/** What somebody without that power is told. */
export function noPower({ login }: Person, power: string, repo: string): string {
  return `${login} has ${power === "none" ? "no" : power} permission in ${repo}, and starting work takes write: somebody who has it must ask for it.`;
}

/** Work runs on somebody's machine with their money: it takes the power to push. */
export function mayStart(permission: "admin" | "write" | "read" | "none"): boolean {
  return permission === "admin" || permission === "write";
}
