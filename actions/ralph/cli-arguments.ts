import os from "node:os";
import path from "node:path";
import { readEgress } from "../_lib/box/egress.ts";
import { readablePlaces } from "../_lib/box/readable-places.ts";
import { sandboxMode } from "../_lib/box/sandbox.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { parseArguments } from "../_lib/parse-arguments.ts";
import { oneCredential } from "../_lib/ralph/credential.ts";
import { readMcpServers } from "../_lib/ralph/mcp-servers.ts";
import type { RalphInputs } from "./ralph.ts";
import type { SpecCommand } from "./spec-command.ts";

export const USAGE = `Usage:
  ralph run [options]            work the spec's tasks in the repository of this folder
  ralph validate [file]          say what is wrong with a spec (default SPEC.md) and with .whim/config.yml
  ralph spec [file]              write a spec for what the file (or standard input) asks for; changes nothing else
  ralph status [--json]          tasks, iterations, last failure and cost of the work in this folder
  ralph doctor-box               say whether this machine can box an agent, and what is missing

Where:
  --spec FILE                    the spec (default SPEC.md)
  --cwd FOLDER                   the repository (default: this folder)

Options of run:
  -n, --iterations N             at most N iterations (default 50)
  --all                          until every task is done, however many iterations it takes
  --max-minutes N                default 240
  --max-usd N                    default 10; binds API keys only
  --stuck-threshold N            iterations without progress before it ends as stuck (default 3)
  --timeout-idle SECONDS         an agent that says nothing for so long is ended (default 300),
                                 while something of its own runs after 720 at the earliest
  --verify COMMAND               must pass for the spec as a whole; may be given several times
  --setup COMMANDS               run once before the first iteration, in place of .whim/config.yml's
  --model NAME                   default: Claude Code's own
  --sandbox MODE                 required, auto (default) or off: whether commands run in a box that holds nothing
  --sandbox-read PLACE           of this machine, for the box to read beside its tools; may be given again
  --egress WHICH                 what they may reach beside the model: packages (default), none, or host names
  --mcp NAMES                    servers for the agent: playwright, context7 (default none)
  --claude-command PROGRAM       default claude
  --ralph-command COMMAND        another Ralph in place of Claude Code, behind the same events
  --fresh                        forget an earlier run in this folder
  --headless                     one JSON event a line on standard output

Options of spec, beside model, sandbox, egress, Claude Code, dollars and headless:
  --output FILE                  where the spec goes (default: that of --spec)
  --title TEXT                   default: the text's first line
  --title-language LANGUAGE      of the spec's title for a pull request (default English)
  --repairs N                    how often a draft goes back with what is wrong with it (default 3)
  --force                        write over a file that exists

  A run that was ended, killed or parked goes on where it was when it is started again.

Environment: ANTHROPIC_API_KEY or CLAUDE_CODE_OAUTH_TOKEN; ANTHROPIC_BASE_URL.
Exit codes: 0 complete, 1 stuck (of spec: it takes answers first), 2 limit reached, 3 error, 4 parked by the provider's usage limit.`;

export type Command =
  | { name: "run"; inputs: RalphInputs; headless: boolean }
  | { name: "validate"; file: string; folder: string }
  | { name: "status"; folder: string; specFile: string; stateFolder: string; json: boolean }
  | { name: "doctor-box"; folder: string }
  | SpecCommand
  | { name: "help" };

/** `.invalid` can belong to nobody. */
const RALPH = { name: "ralph", email: "ralph@whim.invalid" };

export function readArguments(
  args: string[],
  env: Record<string, string | undefined>,
  here: string,
): Command {
  const { values, positionals } = parse(args);
  const [name, file] = positionals;
  if (values.help === true || name === undefined) return { name: "help" };
  const folder = path.resolve(here, values.cwd ?? ".");
  const specFile = path.resolve(folder, values.spec ?? "SPEC.md");
  if (name === "validate")
    return { name: "validate", file: file === undefined ? specFile : path.resolve(here, file), folder };
  if (name === "doctor-box") return { name, folder };
  const stateFolder = stateFolderOf(env);
  if (name === "status") return { name: "status", folder, specFile, stateFolder, json: values.json === true };
  if (name === "spec") {
    const output = path.resolve(folder, values.output ?? values.spec ?? "SPEC.md");
    const wishFile = file === undefined ? null : path.resolve(here, file);
    const repairs = values.repairs === "0" ? 0 : whole("--repairs", values.repairs ?? "3", 3);
    const own = { title: values.title ?? null, titleLanguage: values["title-language"] ?? "English" };
    return {
      name,
      folder,
      stateFolder,
      wishFile,
      output,
      repairs,
      ...own,
      overwrite: values.force === true,
      ...agentOf(values, env),
    };
  }
  if (values.all === true && values.iterations !== undefined)
    throw new ConfigurationError("--all and -n exclude each other: leave one out.");
  return {
    name: "run",
    headless: values.headless === true,
    inputs: {
      folder,
      specFile,
      stateFolder,
      ...agentOf(values, env),
      iterations:
        values.all === true ? Number.MAX_SAFE_INTEGER : whole("-n", values.iterations ?? "50", 10_000),
      minutes: whole("--max-minutes", values["max-minutes"] ?? "240", 7200),
      stuckAfter: whole("--stuck-threshold", values["stuck-threshold"] ?? "3", 100),
      idleSeconds:
        values["timeout-idle"] === undefined ? null : whole("--timeout-idle", values["timeout-idle"], 86_400),
      verify: (values.verify ?? []).map(command),
      setup: values.setup ?? null,
      mcpServers: readMcpServers((values.mcp ?? []).join(",")),
      ralphCommand: values["ralph-command"] || null,
      fresh: values.fresh === true,
      identity: RALPH,
    },
  };
}

const OPTIONS = {
  spec: { type: "string" },
  cwd: { type: "string" },
  help: { type: "boolean", short: "h" },
  iterations: { type: "string", short: "n" },
  all: { type: "boolean" },
  "max-minutes": { type: "string" },
  "max-usd": { type: "string" },
  "stuck-threshold": { type: "string" },
  model: { type: "string" },
  "claude-command": { type: "string" },
  "timeout-idle": { type: "string" },
  verify: { type: "string", multiple: true },
  setup: { type: "string" },
  sandbox: { type: "string" },
  egress: { type: "string" },
  "sandbox-read": { type: "string", multiple: true },
  mcp: { type: "string", multiple: true },
  "ralph-command": { type: "string" },
  fresh: { type: "boolean" },
  headless: { type: "boolean" },
  output: { type: "string" },
  title: { type: "string" },
  "title-language": { type: "string" },
  repairs: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
} as const;

type Option = keyof typeof OPTIONS;

const EVERYWHERE: Option[] = ["spec", "cwd", "help"];
const OF_AN_AGENT: Option[] = [
  "model",
  "claude-command",
  "sandbox",
  "sandbox-read",
  "egress",
  "max-usd",
  "headless",
];
/** What a command does nothing with is not silently left out. */
const OPTIONS_OF: Record<string, Option[]> = {
  run: [
    ...OF_AN_AGENT,
    "iterations",
    "all",
    "max-minutes",
    "stuck-threshold",
    "timeout-idle",
    "verify",
    "setup",
    "mcp",
    "ralph-command",
    "fresh",
  ],
  validate: [],
  spec: [...OF_AN_AGENT, "output", "title", "title-language", "repairs", "force"],
  status: ["json"],
  "doctor-box": [],
};

function parse(args: string[]) {
  const parsed = parseArguments({ args, allowPositionals: true, options: OPTIONS });
  const [name = "", ...rest] = parsed.positionals;
  if (parsed.values.help === true || name === "") return parsed;
  const own = OPTIONS_OF[name];
  if (own === undefined)
    throw new ConfigurationError(
      `There is no command "${name}": give one of ${Object.keys(OPTIONS_OF).join(", ")}. ralph --help says what they do.`,
    );
  const most = name === "validate" || name === "spec" ? 1 : 0;
  if (rest.length > most)
    throw new ConfigurationError(
      `"ralph ${name}" is given "${rest[most]}", and takes ${most === 0 ? "options only" : "one file"}: leave that out, or see ralph --help.`,
    );
  for (const option of Object.keys(parsed.values))
    if (![...EVERYWHERE, ...own].some((one) => one === option))
      throw new ConfigurationError(
        `--${option} is no option of "ralph ${name}": leave it out, or see ralph --help for what it belongs to.`,
      );
  return parsed;
}

/** Who works, where, and for how much: the same for every command that starts an agent. */
function agentOf(values: ReturnType<typeof parse>["values"], env: Record<string, string | undefined>) {
  return {
    claudeCommand: values["claude-command"] ?? "claude",
    searchPath: env["PATH"] ?? "",
    credential: oneCredential(
      { name: "ANTHROPIC_API_KEY", value: env["ANTHROPIC_API_KEY"] || null },
      { name: "CLAUDE_CODE_OAUTH_TOKEN", value: env["CLAUDE_CODE_OAUTH_TOKEN"] || null },
    ),
    model: values.model ?? null,
    baseUrl: env["ANTHROPIC_BASE_URL"] || null,
    usd: amount("--max-usd", values["max-usd"] ?? "10"),
    sandbox: sandboxMode("--sandbox", values.sandbox ?? "auto"),
    egress: readEgress("--egress", values.egress ?? "packages"),
    read: readablePlaces("--sandbox-read", (values["sandbox-read"] ?? []).join("\n"), os.homedir()),
  };
}

function whole(name: string, text: string, max: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > max)
    throw new ConfigurationError(`${name} is "${text}": give a whole number from 1 to ${max}.`);
  return value;
}

function amount(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 100_000))
    throw new ConfigurationError(`${name} is "${text}": give an amount in dollars, like 10 or 2.50.`);
  return value;
}

function command(text: string): string {
  if (text.trim() !== "" && !text.includes("\0")) return text.trim();
  throw new ConfigurationError(`--verify is "${text}": give a command, like --verify "npm test".`);
}

/** Where programs of this user keep what is neither configuration nor cache. */
function stateFolderOf(env: Record<string, string | undefined>): string {
  const home = env["XDG_STATE_HOME"] || path.join(env["HOME"] || os.homedir(), ".local", "state");
  return path.join(home, "whim", "ralph");
}
