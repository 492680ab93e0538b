import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { checkDist } from "./check-dist.ts";
import { readArguments } from "./read-arguments.ts";
import { release } from "./release/release.ts";
import { openClone } from "./setup/clone.ts";

const USAGE = `npm run release -- VERSION [options]

Proves that main may be released (clean tree, bundles equal to their sources, changelog, migrations that only grew), tags it
vVERSION and moves the tag of its major version, which those follow who use @v1.

  --dry-run   prove, and show what would be done
  --push      also push both tags to "origin"; without it nothing leaves this machine
`;

try {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      push: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [version, ...more] = positionals;
  if (values.help) console.log(USAGE);
  else if (version === undefined || more.length > 0)
    throw new ConfigurationError("Which version? npm run release -- 1.2.3");
  else
    await release(
      { version, dryRun: values["dry-run"], push: values.push },
      { clone: openClone(), staleBundles: checkDist, say: (line) => console.log(line) },
    );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
