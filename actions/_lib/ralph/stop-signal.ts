/** Aborted by the first SIGINT or SIGTERM: the runner's cancel leaves 7.5 s to end in order. A second one ends at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
  return stop.signal;
}
