import type { LabeledEvent } from "../_lib/github/event.ts";

export type Admission = { kind: "ask_permission" } | { kind: "skipped" | "refused"; reason: string };

/** What the event alone decides. Who applied the label is asked of GitHub afterwards, by `mayStart`. */
export function admission(event: LabeledEvent, wanted: string): Admission {
  if (event.label.toLowerCase() !== wanted.toLowerCase()) {
    return { kind: "skipped", reason: `the label is "${event.label}", work starts with "${wanted}"` };
  }
  if (event.issue.isPullRequest)
    return { kind: "skipped", reason: `#${event.issue.number} is a pull request` };
  if (event.issue.state === "closed")
    return { kind: "refused", reason: `#${event.issue.number} is closed: reopen it first` };
  if (event.sender.isBot) {
    return {
      kind: "refused",
      reason: `${event.sender.login} is a bot: a person with write permission must apply the label`,
    };
  }
  return { kind: "ask_permission" };
}

/** Work runs on somebody's machine with their money: it takes the power to push. */
export function mayStart(permission: "admin" | "write" | "read" | "none"): boolean {
  return permission === "admin" || permission === "write";
}
