import { startVitest } from "vitest/node";

/** `npm test`: every suite. Arguments are vitest's own filters, e.g. `npm test -- intake`. */
const vitest = await startVitest("test", process.argv.slice(2), { run: true, watch: false });
await vitest.close();
