import type { Thread } from "../_lib/github/github.ts";
import { labellingOf } from "./labelling.ts";
import type { IntakePorts, Request } from "./intake.ts";

/** The date of the issue in a label's event and that of the label are written one after the other. */
const SLACK_MS = 2000;
const WAITS_MS = [1000, 2000, 4000];

/** Whether GitHub, asked for the issue, does not know yet of the very label whose event came. */
export function isBehind(
  thread: Pick<Thread, "labelled">,
  label: string,
  { sender, at }: Pick<Request, "sender" | "at">,
): boolean {
  if (sender === null || at === undefined) return false;
  const known = labellingOf(thread, label, sender)?.at ?? null;
  return known === null || Date.parse(known) < Date.parse(at) - SLACK_MS;
}

/**
 * The issue as it is now. What is asked can be seconds older than what is told: the same label put on before would be taken for
 * this one, and with it the work that it started.
 */
export async function labelledThread(
  request: Request,
  label: string,
  { github, clock, log }: Pick<IntakePorts, "github" | "clock" | "log">,
): Promise<Thread> {
  let thread = await github.thread(request.number);
  for (const wait of WAITS_MS) {
    if (!isBehind(thread, label, request)) return thread;
    log.info(
      `GitHub does not show yet that #${request.number} was labelled: asking again in ${wait / 1000} s`,
    );
    await clock.sleep(wait);
    thread = await github.thread(request.number);
  }
  return thread;
}
