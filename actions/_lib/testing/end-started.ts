import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Programs that a test gave up waiting for clean up as they do on Ctrl-C. */
export async function endStarted(started: Iterable<ChildProcess>): Promise<void> {
  for (const child of started) {
    const ended = once(child, "close");
    child.kill("SIGINT");
    const impatient = setTimeout(() => child.kill("SIGKILL"), 30_000);
    await ended;
    clearTimeout(impatient);
  }
}
