import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { sandboxMode } from "../actions/_lib/box/sandbox.ts";
import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { callerFolder } from "./caller-folder.ts";
import { readArguments } from "./read-arguments.ts";
import { account } from "./setup/account.ts";
import { credentialInputs } from "./start/credential.ts";
import { type Display, display } from "./start/display.ts";
import { issueOf, workIssue } from "./start/issue-work.ts";
import type { Agent } from "./start/jobs.ts";
import { placeOfSpec } from "./start/local-repository.ts";
import { workLocally } from "./start/local-work.ts";
import { missing } from "./start/prerequisites.ts";
import { rehearse } from "./start/rehearsal.ts";
import { dataFolder } from "./store/data-folder.ts";

const USAGE = `npm start -- [options]
  Rehearses the whole pipeline on this machine with a scripted model, at no cost: a labelled issue becomes a pull request.

  --once            end after the pull request, instead of keeping Studio open to look around

npm start -- --repo FOLDER --spec FILE [options]
  Works a spec in a repository of this machine, with your Claude credential: the result is a branch with proven commits.
  FILE is looked for where you are, then in FOLDER.

npm start -- OWNER/NAME#NUMBER [options]
  Works an issue of GitHub's from this machine, with your token (GITHUB_TOKEN, or that of gh): the result is a pull request.

  --base BRANCH     start from this branch instead of the one that is checked out (with --repo)
  --model NAME      model of the agent, instead of Claude Code's own default
  --sandbox MODE    required, auto (default) or off: whether the agent works in a box that holds nothing
  --data FOLDER     where the queue and what was learnt are kept (default .whim/store)

  --help            this text
`;

const CLAUDE = path.join(import.meta.dirname, "..", "node_modules", ".bin", "claude");

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => stopping.abort(new Error("Stopped.")));

// Whoever reads along may leave (`npm start | head`): then this ends, too, and cleans up.
process.stdout.on("error", (error) => stopping.abort(error));

// At once: PGlite overwrites process.exitCode when its Postgres ends.
process.exit(await main());

async function main(): Promise<number> {
  try {
    return (await start()) ? 0 : 1;
  } catch (error) {
    console.error(stopping.signal.aborted ? "Stopped: everything was cleaned up." : explain(error));
    return stopping.signal.aborted ? 130 : 1;
  }
}

/** False: it is done, and its result is not proven. */
async function start(): Promise<boolean> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      once: { type: "boolean", default: false },
      repo: { type: "string" },
      spec: { type: "string" },
      base: { type: "string" },
      model: { type: "string" },
      sandbox: { type: "string", default: "auto" },
      data: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return true;
  }
  sandboxMode("--sandbox", values.sandbox);
  if (positionals.length > 0) return issue(positionals, values);
  if (values.repo !== undefined || values.spec !== undefined) return local(values);
  await rehearsal(values.once || !process.stdout.isTTY);
  return true;
}

async function rehearsal(once: boolean): Promise<void> {
  const view = await ready();
  view.title(
    "Whim rehearsal: real Claude Code, Postgres and git; GitHub and the model are stand-ins on this machine.",
  );
  const rehearsed = await rehearse(view, CLAUDE, stopping.signal);
  try {
    if (once) return;
    view.print(`Look around: ${rehearsed.store.studioUrl}   (Ctrl-C ends it)`);
    await new Promise<void>((resolve) => {
      stopping.signal.addEventListener("abort", () => resolve());
      if (stopping.signal.aborted) resolve();
    });
  } finally {
    await rehearsed.close();
  }
}

type Given = {
  repo?: string;
  spec?: string;
  base?: string;
  model?: string;
  sandbox: string;
  data?: string;
};

async function local({ repo: folder, spec, base, ...given }: Given): Promise<boolean> {
  if (folder === undefined || spec === undefined) {
    const [there, lacking] = folder === undefined ? ["spec", "repo"] : ["repo", "spec"];
    throw new ConfigurationError(
      `--${there} is given without --${lacking}: real work needs a repository and a spec.`,
    );
  }
  const caller = callerFolder();
  const top = path.resolve(caller, folder);
  const places = {
    folder: top,
    spec: placeOfSpec(spec, { caller, folder: top }),
    data: dataFolder(given.data),
  };
  return really(given, (agent, view, temp) =>
    workLocally({ ...places, base: base ?? null, temp, agent }, view, stopping.signal),
  );
}

async function issue([text = "", ...more]: string[], { repo, spec, ...given }: Given): Promise<boolean> {
  const wanted = issueOf(text);
  if (wanted === null || more.length > 0 || repo !== undefined || spec !== undefined)
    throw new ConfigurationError(
      `"${[text, ...more].join(" ")}" is not one issue: name it like octo-org/hello#42, without --repo and --spec.`,
    );
  const github = await account(process.env);
  return really(given, (agent, view, temp) =>
    workIssue(
      { ...wanted, github, data: dataFolder(given.data), temp, home: os.homedir(), agent },
      view,
      stopping.signal,
    ),
  );
}

/** With a person's own credential; whether the result is proven. */
async function really(
  { model, sandbox }: { model?: string; sandbox: string },
  work: (agent: Agent, view: Display, temp: string) => Promise<boolean>,
): Promise<boolean> {
  const credential = credentialInputs(process.env);
  const view = await ready();
  const temp = await mkdtemp(path.join(os.tmpdir(), "whim-start-"));
  try {
    return await work({ credential, claude: CLAUDE, model: model ?? null, sandbox }, view, temp);
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function ready(): Promise<Display> {
  const lacks = await missing(CLAUDE);
  if (lacks.length > 0) throw new Error(lacks.join("\n"));
  return display(process.stdout);
}
