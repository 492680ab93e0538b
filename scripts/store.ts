import path from "node:path";
import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { readArguments } from "./read-arguments.ts";
import { dataFolder } from "./store/data-folder.ts";
import { EMBEDDED_PORT } from "./store/embedded-address.ts";
import { startEmbeddedStore } from "./store/embedded.ts";

const USAGE = `npm run store -- [options]

  --port N       where the API listens on 127.0.0.1 (default ${EMBEDDED_PORT})
  --data FOLDER  where the data and the keys are kept (default .whim/store)
  --reset        forget what is stored; the keys stay
  --ephemeral    keep everything in memory
`;

try {
  const { values } = readArguments({
    options: {
      port: { type: "string", default: `${EMBEDDED_PORT}` },
      data: { type: "string" },
      reset: { type: "boolean", default: false },
      ephemeral: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else
    await main({
      port: portOf(values.port),
      data: values.ephemeral ? null : dataFolder(values.data),
      reset: values.reset,
    });
} catch (error) {
  console.error(explain(error));
  // At once: PGlite overwrites process.exitCode when its Postgres ends.
  process.exit(1);
}

function portOf(value: string): number {
  // Number() takes "" for 0 and "0x10" for 16.
  if (!/^\d{1,5}$/.test(value))
    throw new ConfigurationError(`--port is "${value}": give a whole number from 0 (any free one) to 65535.`);
  return Number(value);
}

async function main(options: { port: number; data: string | null; reset: boolean }): Promise<void> {
  const starting = startEmbeddedStore({ ...options, log: (line) => console.error(line) });
  // Before the start is through: what is half made would be made anew by the next start.
  endOnSignal(async () => (await starting).close());
  const store = await starting;
  console.log(`API     ${store.url}`);
  console.log(
    `Key     ${options.data === null ? store.secretKey : `secretKey in ${path.join(options.data, "keys.json")}`}`,
  );
  console.log(`Studio  ${store.studioUrl}`);
  console.log("Ctrl-C ends it.");
}

function endOnSignal(close: () => Promise<void>): void {
  let closing = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(explain(error));
          process.exit(1);
        },
      );
    });
  }
}
