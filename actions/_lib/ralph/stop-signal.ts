/** Sent twice within this time it is one wish: a terminal's Ctrl-C reaches a child directly and through its parent. */
const SAME_WISH_MS = 1000;

/**
 * Aborted by the first SIGINT, SIGTERM, or SIGHUP of a terminal that was closed: the runner's cancel leaves 7.5 s to end
 * in order. A later one ends at once.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let asked = 0;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (!stop.signal.aborted) {
        asked = performance.now();
        stop.abort(new Error(`stopped by ${name}`));
      } else if (performance.now() - asked > SAME_WISH_MS) process.exit(130);
    });
  }
  return stop.signal;
}
