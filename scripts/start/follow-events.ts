import { open } from "node:fs/promises";
import type { RalphEvent } from "../../actions/_lib/ralph/events.ts";
import { parseEvent } from "../../actions/_lib/ralph/parse-event.ts";

const LOOK_EVERY_MS = 100;

/** The worker's event log, read while it grows. It need not be there yet. */
export function followEvents(file: string, onEvent: (event: RalphEvent) => void): { end(): Promise<void> } {
  let offset = 0;
  let rest = Buffer.alloc(0);
  let last = Promise.resolve();

  const look = async () => {
    const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (handle === null) return;
    try {
      for (;;) {
        const { bytesRead, buffer } = await handle.read({ position: offset, buffer: Buffer.alloc(65_536) });
        if (bytesRead === 0) return;
        offset += bytesRead;
        rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
          const parsed = parseEvent(rest.subarray(0, end).toString("utf8"));
          rest = rest.subarray(end + 1);
          if (parsed.kind === "event") onEvent(parsed.event);
        }
      }
    } finally {
      await handle.close();
    }
  };
  const next = () => (last = last.then(look));
  // What it shows is on the worker's output as well: a log that cannot be read is said once, by `end`.
  const timer = setInterval(() => void next().catch(() => clearInterval(timer)), LOOK_EVERY_MS);
  return {
    async end() {
      clearInterval(timer);
      await next();
    },
  };
}
