import * as core from "@actions/core";

/** What main leaves for post. The lease is not in it: the store gives it again to the same claim key. */
export type WorkerState = { claimKey: string; finished: boolean; interrupted: boolean };

const INTERRUPTED = "interrupted";

export function saveState({ claimKey, finished }: Omit<WorkerState, "interrupted">): void {
  core.saveState("claimKey", claimKey);
  core.saveState("finished", String(finished));
}

/** The runner, or a person, has told this job to end. */
export function saveInterrupted(): void {
  core.saveState(INTERRUPTED, "true");
}

export function readState(): WorkerState | null {
  const claimKey = core.getState("claimKey");
  return claimKey === "" ? null : { claimKey, finished: is("finished"), interrupted: is(INTERRUPTED) };
}

function is(name: string): boolean {
  return core.getState(name) === "true";
}
