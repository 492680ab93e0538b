import { type Patience, untilStopped } from "../_lib/until-stopped.ts";
import type { Clock } from "../_lib/clock.ts";
import type { Watched } from "../_lib/store/store.ts";
import type { RepositoryPorts } from "./sweep.ts";

/**
 * Work that is to end and has a worker: a worker that beats stops within one beat. Of one that hangs the run is cancelled,
 * or it would keep its runner until the job's own time-out. All are waited for at once, and mostly there is none.
 */
export async function stopWorkers(
  toEnd: Watched["live"],
  patience: Patience,
  ports: RepositoryPorts & { clock: Clock },
): Promise<number> {
  const atWork = toEnd.filter(({ status }) => status === "assigned" || status === "running");
  const stopped = await Promise.all(
    atWork.map(async ({ id, number }) => {
      const item = await ports.store.get(id);
      // Stopped meanwhile, and perhaps asked for and claimed again: that worker was told nothing.
      if (item === null || !item.cancelRequested) return false;
      const { cancelledRun } = await untilStopped(item, patience, ports);
      if (cancelledRun === null) return false;
      ports.log.warn(
        `#${number}: the worker did not stop by itself: its run ${cancelledRun} is being cancelled`,
      );
      return true;
    }),
  );
  return stopped.filter(Boolean).length;
}
