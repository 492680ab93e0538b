import { parseArgs, type ParseArgsConfig } from "node:util";
import { ConfigurationError } from "./errors.ts";

/** Node's `parseArgs`, with the mistakes people make told as theirs. */
export function parseArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const { tokens } = parseArgs({
    args: config.args ?? process.argv.slice(2),
    options: config.options ?? {},
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional" && config.allowPositionals !== true)
      throw new ConfigurationError(`"${token.value}" is no option, and nothing else is taken: see --help.`);
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const type = config.options?.[token.name]?.type;
    if (type === undefined)
      throw new ConfigurationError(`There is no option ${rawName}: --help names those that there are.`);
    // The next option in the place of a value: the value was forgotten.
    if (type === "string" && (value === undefined || (!inlineValue && /^-./s.test(value))))
      throw new ConfigurationError(`${rawName} has no value: give one after it. --help says which.`);
    if (type === "boolean" && value !== undefined)
      throw new ConfigurationError(`${rawName} is "${value}", and takes no value: leave that away.`);
  }
  return parseArgs(config);
}
