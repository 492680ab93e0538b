import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { type Change, describe, type Plan } from "./change.ts";

export type CarryOut = {
  dryRun: boolean;
  say(line: string): void;
  /** Before the first change, when changes are to be made. */
  before?(): Promise<void>;
  make(change: Change): Promise<void>;
};

/** Shows the whole plan and makes its changes one by one. Returns how many there are. */
export async function carryOut(plan: Plan, { dryRun, say, before, make }: CarryOut): Promise<number> {
  for (const line of plan.there) say(`= ${line}`);
  if (!dryRun) await before?.();
  for (const [done, change] of plan.changes.entries()) {
    say(describe(change));
    if (dryRun) continue;
    try {
      await make(change);
    } catch (cause) {
      throw new ConfigurationError(
        `Stopped after ${done} of ${plan.changes.length} changes. They stay; run the same again, and it goes on from here`,
        { cause },
      );
    }
  }
  for (const note of plan.notes) say(`! ${note}`);
  const count = plan.changes.length;
  const changes = `${count} ${count === 1 ? "change" : "changes"}`;
  if (count === 0) say("Nothing to change: everything is as it should be.");
  else say(dryRun ? `${changes} would be made. Nothing was changed.` : `${changes} made.`);
  return count;
}
