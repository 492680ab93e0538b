import * as core from "@actions/core";

/** What main leaves for post. The lease is not in it: the store gives it again to the same claim key. */
export type WorkerState = { claimKey: string; finished: boolean };

export function saveState({ claimKey, finished }: WorkerState): void {
  core.saveState("claimKey", claimKey);
  core.saveState("finished", String(finished));
}

export function readState(): WorkerState | null {
  const claimKey = core.getState("claimKey");
  return claimKey === "" ? null : { claimKey, finished: core.getState("finished") === "true" };
}
