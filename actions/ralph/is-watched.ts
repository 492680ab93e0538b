/** Whether a person looks at a screen that can be drawn on; a log, a pipe and a job's console get plain lines. */
export function isWatched(isTTY: boolean | undefined, env: Record<string, string | undefined>): boolean {
  return isTTY === true && env["TERM"] !== "dumb" && !env["CI"];
}
