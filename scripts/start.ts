import path from "node:path";
import { parseArgs } from "node:util";
import { explain } from "../actions/_lib/errors.ts";
import { display } from "./start/display.ts";
import { missing } from "./start/prerequisites.ts";
import { rehearse } from "./start/rehearsal.ts";

const USAGE = `npm start -- [options]

Rehearses the whole pipeline on this machine with a scripted model, at no cost: a labelled issue becomes a pull request.

  --once   end after the pull request, instead of keeping Studio open to look around
  --help   this text
`;

const CLAUDE = path.join(import.meta.dirname, "..", "node_modules", ".bin", "claude");

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => stopping.abort(new Error("Stopped.")));

try {
  const { values } = parseArgs({
    options: { once: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (values.help) console.log(USAGE);
  else await main(values.once || !process.stdout.isTTY);
} catch (error) {
  console.error(stopping.signal.aborted ? "Stopped: everything was cleaned up." : explain(error));
  process.exitCode = stopping.signal.aborted ? 130 : 1;
}

async function main(once: boolean): Promise<void> {
  const lacks = await missing(CLAUDE);
  if (lacks.length > 0) throw new Error(lacks.join("\n"));
  const view = display(process.stdout);
  view.title(
    "Whim rehearsal: real Claude Code, Postgres and git; GitHub and the model are stand-ins on this machine.",
  );
  const rehearsal = await rehearse(view, CLAUDE, stopping.signal);
  try {
    if (once) return;
    view.print(`Look around: ${rehearsal.store.studioUrl}   (Ctrl-C ends it)`);
    await new Promise<void>((resolve) => {
      stopping.signal.addEventListener("abort", () => resolve());
      if (stopping.signal.aborted) resolve();
    });
  } finally {
    await rehearsal.close();
  }
}
