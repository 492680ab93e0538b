import { parseArgs } from "node:util";
import { explain } from "../actions/_lib/errors.ts";
import { openFactory } from "./test-act/factory.ts";
import { findAct } from "./test-act/find-act.ts";
import { SCENARIOS } from "./test-act/scenarios.ts";

const USAGE = `npm run test:act

Runs the workflow templates, unmodified, with act on this machine: label → item → pull request, dispatch, comments, sweep,
and a repository that joins by npm run setup, with npm run doctor before, after and when something breaks there.
GitHub and the model are stand-ins; act, the bundles, Claude Code, Postgres and git are real.
`;

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => stopping.abort(new Error("Stopped.")));

try {
  const { values } = parseArgs({ options: { help: { type: "boolean", default: false } } });
  if (values.help) console.log(USAGE);
  else process.exitCode = (await main()) === 0 ? 0 : 1;
} catch (error) {
  console.error(stopping.signal.aborted ? "Stopped: everything was cleaned up." : explain(error));
  process.exitCode = stopping.signal.aborted ? 130 : 1;
}

/** How many failed. */
async function main(): Promise<number> {
  const { signal } = stopping;
  const act = await findAct(process.env, (line) => console.log(line), signal);
  const factory = await openFactory(act, signal);
  let failed = 0;
  try {
    for (const { name, run } of SCENARIOS) {
      const started = performance.now();
      const problem = await run(factory).then(
        () => null,
        (error: unknown) => explain(error),
      );
      signal.throwIfAborted();
      const problems = [problem ?? [], ...factory.github.violations.splice(0)].flat();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${problems.length === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
      if (problems.length === 0) continue;
      failed += 1;
      for (const line of [...problems, "The end of act's log:", factory.log().slice(-6000)])
        console.log(line.replaceAll(/^/gm, "    "));
    }
  } finally {
    await factory.close();
  }
  console.log(`Tests: ${SCENARIOS.length - failed} passed, ${failed} failed`);
  return failed;
}
