import type { GitHub } from "./github/github.ts";
import type { Store } from "./store/store.ts";

/** Wakes a worker for due work. A wake-up carries nothing and may be lost: the work is in the store. */
export async function wakeWorker(
  store: Store,
  github: GitHub,
  { workflow, ref }: { workflow: string; ref: string | (() => Promise<string>) },
): Promise<string> {
  if (workflow === "") return "No worker is woken: no workflow is named (worker-workflow)";
  const idle = await store.wake(github.repo);
  if (idle === null) return "No worker to wake: nothing more is due, or every slot is busy or woken already";
  // Who has to ask GitHub for it asks only when there is somebody to wake.
  const at = typeof ref === "string" ? ref : await ref();
  await github.dispatchWorkflow(workflow, at, { slot: String(idle.slot) });
  return `Woke slot ${idle.slot}`;
}

/** A slot for each piece of due work, at most so many, until the store says that no other is needed. What was said each time. */
export async function wakeWorkers(
  most: number,
  store: Store,
  github: GitHub,
  how: { workflow: string; ref: string | (() => Promise<string>) },
): Promise<string[]> {
  const said: string[] = [];
  while (said.length < most) {
    const line = await wakeWorker(store, github, how);
    said.push(line);
    if (!line.startsWith("Woke")) break;
  }
  return said;
}
