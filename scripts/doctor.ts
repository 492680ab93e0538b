import { explain } from "../actions/_lib/errors.ts";
import { callerFolder } from "./caller-folder.ts";
import { collect } from "./doctor/collect.ts";
import { readOptions, USAGE } from "./doctor/options.ts";
import { asJson, asText, examine, isBroken } from "./doctor/report.ts";
import { openClone, remembering } from "./setup/clone.ts";

try {
  const options = readOptions(process.argv.slice(2), callerFolder());
  if (options.help) console.log(USAGE);
  else {
    const found = examine(
      await collect(options, { env: process.env, clone: remembering(openClone()), now: () => new Date() }),
    );
    console.log(options.json ? asJson(found) : asText(found));
    process.exitCode = isBroken(found) ? 1 : 0;
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
