/** How often the same failure may come back before more tries are pointless. */
const SAME_FAILURE_LIMIT = 5;

/** Counts towards "stuck": progress is a newly passed task, nothing else. */
export function progressWatch(stuckAfter: number) {
  let without = 0;
  let same = 0;
  let last: string | null = null;
  return {
    get iterationsWithoutProgress(): number {
      return without;
    },
    /** Why it is time to give up, or null. */
    record(iteration: { passed: boolean; failure: string | null }): string | null {
      without = iteration.passed ? 0 : without + 1;
      const failure = iteration.failure === null ? null : fingerprint(iteration.failure);
      same = failure === null ? 0 : failure === last ? same + 1 : 1;
      last = failure;
      if (same >= SAME_FAILURE_LIMIT) return `The same failure came back ${same} times.`;
      if (without >= stuckAfter) return `${without} iterations in a row brought no progress.`;
      return null;
    },
  };
}

/** The failure without what differs from run to run: times, addresses, temporary names. */
export function fingerprint(failure: string): string {
  return failure
    .replaceAll(/0x[0-9a-f]+/gi, "0x")
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z?/g, "time")
    .replaceAll(/duration_ms:? \d+(\.\d+)?/g, "duration")
    .replaceAll(/\b\d+(\.\d+)?\s?(ms|s|sec|seconds|µs)\b/g, "duration")
    .replaceAll(/\/tmp\/[^\s:]+/g, "/tmp");
}
