import { startVitest } from "vitest/node";
import { boxedFiles } from "./test/boxed-files.ts";
import { leftOut } from "./test/left-out.ts";

/** `npm test`: every suite. Arguments are file name filters, e.g. `npm test -- intake`. */
const filters = process.argv.slice(2);
const withoutBox = await boxedFiles(filters);
// Read by `noBox`, in the processes that run the tests.
if (withoutBox !== null) process.env["WHIM_NO_BOX"] = withoutBox.reason;
const vitest = await startVitest("test", filters, {
  run: true,
  watch: false,
  exclude: withoutBox?.files ?? [],
});
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
// A file that does not even load has no tests to fail: it counts as one failure, and so does an unhandled error.
const broken = modules.filter((module) => module.errors().length > 0).length;
const failed = count("failed") + broken + vitest.state.getUnhandledErrors().length;
const skipped = count("skipped");
const reasons = tests
  .map((test) => test.result())
  .flatMap((result) => (result.state === "skipped" ? [result.note ?? null] : []));
await vitest.close();
const isLeft = skipped > 0 || (withoutBox?.files.length ?? 0) > 0;
if (tests.length === 0 && !isLeft) console.error("No test ran: does the filter match a file name?");
if (isLeft) console.log(leftOut(reasons, withoutBox));
console.log(`Tests: ${count("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || tests.length === 0 ? 1 : 0;
