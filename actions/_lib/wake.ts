import type { GitHub } from "./github/github.ts";
import type { Store } from "./store/store.ts";

/** `ref`: who has to ask GitHub for it asks only when there is somebody to wake. */
type How = { workflow: string; ref: string | (() => Promise<string>) };

/** Wakes a worker for due work, and says what came of it. A wake-up carries nothing and may be lost: the work is in the store. */
export async function wakeWorker(store: Store, github: GitHub, how: How): Promise<string> {
  return (await wakeOne(store, github, how)).said;
}

/** A slot for each piece of due work, at most so many, until the store says that no other is needed. What was said each time. */
export async function wakeWorkers(most: number, store: Store, github: GitHub, how: How): Promise<string[]> {
  const said: string[] = [];
  while (said.length < most) {
    const one = await wakeOne(store, github, how);
    said.push(one.said);
    if (!one.woke) break;
  }
  return said;
}

async function wakeOne(
  store: Store,
  github: GitHub,
  { workflow, ref }: How,
): Promise<{ woke: boolean; said: string }> {
  if (workflow === "")
    return { woke: false, said: "No worker is woken: no workflow is named (worker-workflow)" };
  const idle = await store.wake(github.repo);
  if (idle === null)
    return {
      woke: false,
      said: "No worker to wake: nothing more is due, or every slot is busy or woken already",
    };
  await github.dispatchWorkflow(workflow, typeof ref === "string" ? ref : await ref(), {
    slot: String(idle.slot),
  });
  return { woke: true, said: `Woke slot ${idle.slot}` };
}
