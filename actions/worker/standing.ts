import { isStatus } from "../_lib/github/errors.ts";
import type { GitHub } from "../_lib/github/github.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import type { Task } from "../_lib/ralph/spec.ts";
import type { Evidence } from "../_lib/ralph/result.ts";
import type { Claim } from "../_lib/store/store.ts";

/** What there is of the work, whatever becomes of it: brought up to date as it grows, read by whoever says how it ended. */
export type Standing = {
  /** On GitHub, with commits of this work on it. */
  branch: string | null;
  /** The plan with its ticks. */
  spec: string;
  evidence: Evidence[];
};

export function standingOf({ spec, checkpoint, evidence }: Claim): Standing {
  return { branch: null, spec: checkpoint?.spec ?? spec ?? "", evidence: [...evidence] };
}

/** Of a job that died: its branch is there or it is not, nobody else can say. */
export async function standingOnGitHub(claim: Claim, github: GitHub): Promise<Standing> {
  const standing = standingOf(claim);
  const { branch } = claim.item;
  if (branch === null || claim.checkpoint === null) return standing;
  try {
    const head = await github.commitOf(branch);
    return { ...standing, branch: head === (await github.commitOf(claim.item.baseBranch)) ? null : branch };
  } catch (error) {
    if (isStatus(error, 404)) return standing;
    throw error;
  }
}

/** Of each command its latest run counts. */
export function withEvidence(before: readonly Evidence[], now: readonly Evidence[]): Evidence[] {
  const byCommand = new Map([...before, ...now].map((entry) => [`${entry.task} ${entry.command}`, entry]));
  return [...byCommand.values()];
}

export function tasksOf({ spec }: Standing): Task[] {
  return parseSpec(spec).tasks;
}
