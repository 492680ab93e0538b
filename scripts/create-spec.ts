import { explain } from "../actions/_lib/errors.ts";
import { callerFolder } from "./caller-folder.ts";
import { createSpec } from "./create-spec/create-spec.ts";
import { readOptions, USAGE } from "./create-spec/options.ts";

try {
  const options = readOptions(process.argv.slice(2), callerFolder());
  if (options.help) console.log(USAGE);
  else process.exitCode = await createSpec(options);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
