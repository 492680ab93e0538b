import { explain } from "../actions/_lib/errors.ts";
import { callerFolder } from "./caller-folder.ts";
import { openClone, remembering } from "./setup/clone.ts";
import { readOptions, USAGE } from "./setup/options.ts";
import { setup } from "./setup/setup.ts";
import { terminal } from "./setup/terminal.ts";

try {
  const options = readOptions(process.argv.slice(2), callerFolder());
  if (options.help) console.log(USAGE);
  else
    await setup(options, {
      env: process.env,
      clone: remembering(openClone()),
      terminal: terminal(process.stdin, process.stdout),
      now: () => new Date(),
      say: (line) => console.log(line),
    });
  // At once: PGlite overwrites process.exitCode when its Postgres ends.
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
