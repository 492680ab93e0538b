import type { RalphEvent } from "./events.ts";

type Listener = (event: RalphEvent) => void | Promise<void>;

/**
 * `started` as the first event of a run, so that who reads the others knows by then of what: warnings that are found while
 * it is made ready wait for it. A run that never gets so far tells them when it ends.
 */
export function startedFirst(listener: Listener): {
  onEvent(event: RalphEvent): Promise<void>;
  end(): Promise<void>;
} {
  let waiting: RalphEvent[] | null = [];

  async function tellWaiting(): Promise<void> {
    const told = waiting ?? [];
    waiting = null;
    for (const event of told) await listener(event);
  }

  return {
    async onEvent(event) {
      if (waiting !== null && event.event !== "started") return void waiting.push(event);
      await listener(event);
      await tellWaiting();
    },
    end: tellWaiting,
  };
}
