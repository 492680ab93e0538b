import { harmlessInline } from "../../_lib/outbound-text.ts";
import type { Remark } from "./diff-policy.ts";

/** These commits must not be published, whoever asks: what the box handed over is not what it should be. */
export class PublishRefused extends Error {
  override name = "PublishRefused";
  /** The single changes that were refused; empty when the whole of it was. */
  readonly blocked: Remark[];
  constructor(message: string, options: ErrorOptions & { blocked?: Remark[] } = {}) {
    super(message, options);
    this.blocked = options.blocked ?? [];
  }
}

export const REWRITTEN =
  "The base branch was rewritten: the commit that this work started from is no longer in it. Apply the label again, or dispatch it again, and the work is done anew on the base as it is now.";

/** A person reads the first ones and knows what it is about. */
const MOST_SHOWN = 20;

/** What was refused and what can be done, for a job's log, a comment, and the next iteration's prompt. */
export function refusalMessage(blocked: readonly Remark[]): string {
  const shown = blocked.slice(0, MOST_SHOWN).map(({ path, why }) => `${path}: ${why}`);
  const more = blocked.length - shown.length;
  return [
    `Nothing was published: ${blocked.length === 1 ? "one change" : `${blocked.length} changes`} may not leave by way of Whim.`,
    ...shown.map((line) => `- ${harmlessInline(line, 400)}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
    nextStep(blocked),
  ].join("\n");
}

function nextStep(blocked: readonly Remark[]): string {
  const rules = new Set(blocked.map(({ rule }) => rule));
  if (rules.has("secret"))
    return "Revoke a real secret now, it was in the agent's hands; a made-up one in a test is best put together from parts. Then retry with a note that says so.";
  if (rules.has("size"))
    return "Keep generated and large files out of the work, or split the issue; then retry.";
  if (rules.has("lock"))
    return "They were changed past the locks: look at the job's log, and retry when the work that holds them has ended.";
  if (rules.has("commit"))
    return "Whim makes every commit itself, so somebody else's came in between: look at the job's log before you retry.";
  return "Make these changes yourself in a pull request of your own, or retry with a note that the work must do without them. Lighter ones the base branch can allow: `publish: { allow: [path] }` in .whim/config.yml.";
}
