import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { credentialInputs } from "./start/credential.ts";
import { display } from "./start/display.ts";
import { workLocally } from "./start/local-work.ts";
import { missing } from "./start/prerequisites.ts";
import { rehearse } from "./start/rehearsal.ts";

const USAGE = `npm start -- [options]
  Rehearses the whole pipeline on this machine with a scripted model, at no cost: a labelled issue becomes a pull request.

  --once            end after the pull request, instead of keeping Studio open to look around

npm start -- --repo FOLDER --spec FILE [options]
  Works a spec in a repository of this machine, with your Claude credential: the result is a branch with proven commits.

  --base BRANCH     start from this branch instead of the one that is checked out
  --model NAME      model of the agent, instead of Claude Code's own default
  --sandbox MODE    required, auto (default) or off: whether the agent works in a box that holds nothing
  --data FOLDER     where the queue and what was learnt are kept (default .whim/store)

  --help            this text
`;

const CLAUDE = path.join(import.meta.dirname, "..", "node_modules", ".bin", "claude");

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => stopping.abort(new Error("Stopped.")));

try {
  const { values } = parseArgs({
    options: {
      once: { type: "boolean", default: false },
      repo: { type: "string" },
      spec: { type: "string" },
      base: { type: "string" },
      model: { type: "string" },
      sandbox: { type: "string", default: "auto" },
      data: { type: "string", default: path.join(".whim", "store") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.repo === undefined && values.spec === undefined)
    await rehearsal(values.once || !process.stdout.isTTY);
  else await local(values);
} catch (error) {
  console.error(stopping.signal.aborted ? "Stopped: everything was cleaned up." : explain(error));
  process.exitCode = stopping.signal.aborted ? 130 : 1;
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

async function local(given: {
  repo?: string;
  spec?: string;
  base?: string;
  model?: string;
  sandbox: string;
  data: string;
}): Promise<void> {
  const { repo: folder, spec, base = null, model = null, sandbox, data } = given;
  if (folder === undefined || spec === undefined)
    throw new ConfigurationError(
      `--${folder === undefined ? "spec" : "repo"} is given without --${folder === undefined ? "repo" : "spec"}: real work needs a repository and a spec.`,
    );
  const credential = credentialInputs(process.env);
  const view = await ready();
  const temp = await mkdtemp(path.join(os.tmpdir(), "whim-start-"));
  try {
    const agent = { credential, claude: CLAUDE, model, sandbox };
    const isProven = await workLocally({ folder, spec, base, data, temp, agent }, view, stopping.signal);
    if (!isProven) process.exitCode = 1;
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function ready() {
  const lacks = await missing(CLAUDE);
  if (lacks.length > 0) throw new Error(lacks.join("\n"));
  return display(process.stdout);
}
