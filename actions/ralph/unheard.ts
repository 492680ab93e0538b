/**
 * Aborted when what is printed can go nowhere any more: who read the pipe has ended, the terminal was closed, the disk
 * is full. A run that nobody hears must not go on spending, and must not die in the middle of an iteration either.
 */
export function unheard(stream: NodeJS.WriteStream): AbortSignal {
  const stop = new AbortController();
  stream.on("error", (error: NodeJS.ErrnoException) => {
    const why = error.code === "EPIPE" ? "nobody reads it any more" : error.message;
    stop.abort(new Error(`stopped because standard output cannot be written: ${why}`));
  });
  return stop.signal;
}
