import type { parseArgs, ParseArgsConfig } from "node:util";
import { ConfigurationError } from "../actions/_lib/errors.ts";
import { parseArguments } from "../actions/_lib/parse-arguments.ts";

/** npm's own, which may stand in an `.npmrc` for good. Kept from us they leave a question more, and never do more. */
const ALSO_NPMS = ["yes", "force", "json"];

/** What a script of ours was started with. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  env: NodeJS.ProcessEnv = process.env,
): ReturnType<typeof parseArgs<T>> {
  const args = config.args ?? process.argv.slice(2);
  refuseKept(config.options ?? {}, args, env);
  return parseArguments(config);
}

/**
 * npm keeps every option that stands before a `--`, and passes on the rest: `npm run setup owner/name --dry-run` would
 * change what it was only to show.
 */
function refuseKept(
  options: NonNullable<ParseArgsConfig["options"]>,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): void {
  const kept = Object.keys(options).filter(
    (name) =>
      !ALSO_NPMS.includes(name) &&
      env[`npm_config_${name.replace(/^no-/, "").replaceAll("-", "_")}`] !== undefined &&
      !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  if (kept.length === 0) return;
  const event = env["npm_lifecycle_event"] ?? "…";
  const command = event === "start" ? "npm start" : `npm run ${event}`;
  const flags = kept.map((name) => `--${name}`);
  throw new ConfigurationError(
    `npm kept ${flags.join(", ")} for itself, and nothing was done: options come after "--", as in ${command} -- ${flags.join(" … ")}`,
  );
}
