import { lstat, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { takeBack } from "../_lib/box/box-user.ts";
import type { Egress } from "../_lib/box/egress.ts";
import { isWithin } from "../_lib/box/mount.ts";
import { chooseSandbox, type Sandbox, type SandboxMode } from "../_lib/box/sandbox.ts";
import { trustedPath } from "../_lib/box/trusted-path.ts";
import type { Credential } from "../_lib/ralph/credential.ts";
import type { Clock } from "../_lib/clock.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { hostGit } from "../_lib/git/host-git.ts";
import { openPrivateGit } from "../_lib/git/private-git.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { formatFinding } from "../_lib/ralph/lint-spec.ts";
import { writeSpecInTheBox } from "../_lib/spec/spec-in-the-box.ts";
import type { SpecInput, SpecResult } from "../_lib/spec/spec-result.ts";
import { readOwnFile, writeOwnFile } from "./own-file.ts";
import { requireOwnSettings } from "./own-settings.ts";
import { requireWorktree } from "./preflight.ts";
import { recordFile } from "./run-record.ts";
import { settingsBase } from "./settings-base.ts";
import { lockWorktree } from "./worktree-lock.ts";

export type SpecCommand = {
  name: "spec";
  folder: string;
  /** Where runs keep their state, and say who works in a worktree. */
  stateFolder: string;
  /** The file with the wish; null is standard input. */
  wishFile: string | null;
  title: string | null;
  output: string;
  overwrite: boolean;
  repairs: number;
  titleLanguage: string;
  claudeCommand: string;
  searchPath: string;
  credential: Credential;
  model: string | null;
  baseUrl: string | null;
  usd: number;
  sandbox: SandboxMode;
  egress: Egress;
  read: string[];
};

export type SpecPorts = {
  clock: Clock;
  isPublic(): Promise<boolean>;
  signal: AbortSignal;
  stdin: NodeJS.ReadableStream;
  onEvent(event: RalphEvent): void | Promise<void>;
};

/** 0 a spec was written, 1 it takes answers first, 3 it failed, 4 the provider's usage limit. */
export type SpecExit = 0 | 1 | 3 | 4;

/** Writes a spec for a wish in somebody's words, by Claude Code with tools that only read. */
export async function specCommand(asked: SpecCommand, ports: SpecPorts): Promise<SpecExit> {
  // An agent that was here before may have left programs where PATH looks first.
  const command = { ...asked, searchPath: trustedPath(asked.searchPath, asked.folder) };
  const { folder } = command;
  const input = await readWish(command, ports.stdin);
  if (!command.overwrite) await requireFree(command.output);
  const sandbox = await chooseSandbox(command.sandbox, ports);
  // Root's box has a user of its own, whose the worktree is meanwhile: taking it back would take it from under a run in
  // it, file by file, while its agent can put links in their place.
  const lock =
    process.getuid?.() === 0
      ? await lockWorktree(`${(await recordFile(command.stateFolder, folder)).path}.lock`, folder)
      : null;
  try {
    return await writeSpecOf(input, command, { ports, sandbox });
  } finally {
    await lock?.release();
  }
}

async function writeSpecOf(
  input: SpecInput,
  command: SpecCommand,
  { ports, sandbox }: { ports: SpecPorts; sandbox: Sandbox },
): Promise<SpecExit> {
  const { folder } = command;
  const started = ports.clock.now();
  await takeBack(folder, command.searchPath);
  const git = hostGit(folder);
  await requireWorktree(git, folder);
  if (sandbox.kind === "bubblewrap") await requireOwnSettings(folder);
  const record = await recordFile(command.stateFolder, folder);
  const settings = await settingsBase(git, await record.read());
  const branch = (await git(["rev-parse", "--abbrev-ref", "HEAD"])).stdout.trim();
  const privateGit = sandbox.kind === "bubblewrap" ? await openPrivateGit(folder) : null;
  let result: SpecResult;
  try {
    result = await writeSpecInTheBox({
      input,
      options: { titleLanguage: command.titleLanguage, repairs: command.repairs, signal: ports.signal },
      bench: {
        worktree: folder,
        sandbox,
        ...(privateGit === null ? {} : { git: privateGit.place }),
        base: settings.commit,
        egress: command.egress,
        read: command.read,
        onEvent: ports.onEvent,
        program: { command: command.claudeCommand, searchPath: command.searchPath },
        agent: {
          credential: command.credential,
          ...(command.model === null ? {} : { model: command.model }),
          ...(command.baseUrl === null ? {} : { baseUrl: command.baseUrl }),
        },
        clock: ports.clock,
      },
      repository: { name: path.basename(folder), branch },
      budgetUsd: command.credential.kind === "api_key" ? command.usd : null,
      say: () => {},
      onActivity: (activity) =>
        activity.kind === "tool"
          ? ports.onEvent({ event: "tool", type: activity.tool, path: activity.path })
          : undefined,
    });
  } finally {
    await privateGit?.close();
  }
  for (const event of eventsOf(result, command.output)) await ports.onEvent(event);
  if (result.kind === "failed") return result.failure === "usage_limit" ? 4 : 3;
  if (result.kind === "questions") return 1;
  if (isWithin(command.output, folder)) await writeOwnFile("The spec", command.output, result.spec, folder);
  else await writeFile(command.output, result.spec);
  await ports.onEvent({ event: "complete", tasksDone: 0, totalDurationMs: ports.clock.now() - started });
  return 0;
}

/** A first line "# …" is the title, as in every Markdown file. */
async function readWish(
  { wishFile, title, folder }: SpecCommand,
  stdin: NodeJS.ReadableStream,
): Promise<SpecInput> {
  let words: string;
  try {
    words =
      wishFile === null
        ? await text(stdin)
        : isWithin(wishFile, folder)
          ? (await readOwnFile("The text", wishFile, folder)).toString("utf8")
          : await readFile(wishFile, "utf8");
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(
      `The text ${wishFile} cannot be read: name a file that says what is wanted.`,
      {
        cause: error,
      },
    );
  }
  const [, heading, rest] = /^\uFEFF?\s*#[ \t]+([^\n]+)\n?([^]*)$/.exec(words) ?? [];
  if (title !== null || heading === undefined)
    return {
      number: null,
      title: title ?? words.trim().split("\n", 1)[0]?.slice(0, 200) ?? "",
      body: words,
      comments: [],
    };
  return { number: null, title: heading.trim(), body: rest ?? "", comments: [] };
}

async function requireFree(file: string): Promise<void> {
  // A link to nothing is something, too: it would be followed.
  const there = await lstat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  if (there) throw new ConfigurationError(`${file} exists: name another file with --output, or add --force.`);
}

function eventsOf(result: SpecResult, output: string): RalphEvent[] {
  const { usage, hidden } = result;
  const events: RalphEvent[] = hidden.map(({ kind, line, shown }) => ({
    event: "warning",
    type: "hidden_text",
    message: `Line ${line} held text that readers do not see (${kind}), and it was taken out: ${shown}`,
  }));
  if (usage.models.length > 0)
    events.push({ event: "usage", n: 0, usage: { ...usage, usd: usage.usd ?? 0 } });
  if (result.kind === "questions") {
    const reason = `It takes answers first: ${result.questions.join(" ")}`;
    return [...events, { event: "stuck", reason, iterationsWithoutProgress: 0 }];
  }
  if (result.kind === "spec") {
    const warnings = result.warnings.map((finding): RalphEvent => ({
      event: "warning",
      type: "spec",
      message: formatFinding(finding, output),
      files: [output],
    }));
    return [...events, ...warnings];
  }
  if (result.failure === "usage_limit") {
    const resetsAt = result.retryAt === null ? null : new Date(result.retryAt).toISOString();
    return [...events, { event: "parked", reason: result.reason, resetsAt }];
  }
  return [...events, { event: "failed", error: result.reason, category: categoryOf(result.failure) }];
}

function categoryOf(failure: Extract<SpecResult, { kind: "failed" }>["failure"]) {
  if (failure === "unavailable" || failure === "stopped") return failure;
  return failure === "misconfigured" ? "configuration" : "rejected";
}
