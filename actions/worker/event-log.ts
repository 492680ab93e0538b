import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import type { SecretScan } from "../_lib/secrets/secret-scan.ts";
import { toWire } from "../_lib/ralph/wire.ts";

/** What an agent makes a check print must not fill the runner's disk. */
const MOST_BYTES = 100e6;

/** Everything the run said, one JSON line an event, where no line of it can speak to the runner, and without what is a secret. */
export function openEventLog(
  file: string,
  scan: SecretScan,
): { write(event: RalphEvent): void; close(): Promise<void> } {
  const stream = createWriteStream(file, { flags: "a", mode: 0o600 });
  let broken: Error | null = null;
  stream.on("error", (error) => {
    broken = error;
  });
  let bytes = 0;
  return {
    write(event) {
      if (broken !== null || bytes > MOST_BYTES) return;
      const line = `${scan.redact(JSON.stringify(toWire(event))).text}\n`;
      bytes += line.length;
      stream.write(line);
    },
    async close() {
      if (broken !== null) return;
      stream.end();
      // A log that cannot be written is no reason to lose the work it is about.
      await finished(stream).catch(() => undefined);
    },
  };
}
