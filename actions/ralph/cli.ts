#!/usr/bin/env node
import "./node-version.ts";
import { probeBox } from "../_lib/box/probe.ts";
import { trustedPath, trustedPathFrom } from "../_lib/box/trusted-path.ts";
import { systemClock } from "../_lib/clock.ts";
import { ConfigurationError, explain } from "../_lib/errors.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { eventLine, formatEvent } from "../_lib/ralph/format-event.ts";
import type { RalphEnd } from "../_lib/ralph/result.ts";
import { stopSignal } from "../_lib/ralph/stop-signal.ts";
import { isWatched } from "./is-watched.ts";
import { liveTerminal } from "./live-terminal.ts";
import { type Command, readArguments, USAGE } from "./cli-arguments.ts";
import { toWire } from "../_lib/ralph/wire.ts";
import { ralph } from "./ralph.ts";
import { readSpec } from "./read-spec.ts";
import { recordFile } from "./run-record.ts";
import { specCommand } from "./spec-command.ts";
import { formatStatus, statusOf } from "./status.ts";
import { unheard } from "./unheard.ts";
import { validate } from "./validate.ts";
import { ownerOf } from "./worktree-lock.ts";

const EXIT_CODES: Record<RalphEnd["outcome"], number> = {
  complete: 0,
  stuck: 1,
  limit: 2,
  failed: 3,
  parked: 4,
};

/** Of --headless, wherever it stands: a mistake in the arguments is an event too. */
const headless = process.argv.includes("--headless");

function print(event: RalphEvent): void {
  console.log(headless ? eventLine(event) : formatEvent(event));
}

/** Who runs this by hand chose the text: whether the repository is public changes nothing. */
async function chosenByHand(): Promise<boolean> {
  return false;
}

async function main(command: Command): Promise<number> {
  const nobodyHears = unheard(process.stdout);
  if (command.name === "help") {
    console.log(USAGE);
    return 0;
  }
  if (command.name === "validate") {
    const { isFit, lines } = await validate(command.file, command.folder);
    for (const line of lines) console.log(line);
    return isFit ? 0 : EXIT_CODES.failed;
  }
  if (command.name === "status") {
    const file = { name: command.specFile, text: await readSpec(command.specFile, command.folder) };
    const { path, read } = await recordFile(command.stateFolder, command.folder);
    const status = statusOf(await read(), await ownerOf(`${path}.lock`), file);
    console.log(command.json ? JSON.stringify(toWire(status)) : formatStatus(status));
    return 0;
  }
  if (command.name === "doctor-box") {
    const findings = await probeBox();
    for (const { ok, what, detail, fix } of findings)
      console.log(`${ok ? "✓" : "✗"} ${what}: ${detail}${fix === null ? "" : ` ${fix}`}`);
    return findings.every(({ ok }) => ok) ? 0 : EXIT_CODES.failed;
  }
  if (command.name === "spec") {
    const signal = AbortSignal.any([stopSignal(), nobodyHears]);
    const ports = { isPublic: chosenByHand, clock: systemClock, signal, stdin: process.stdin };
    const written = `${command.output} is written: look it over, then work it with "ralph run".`;
    const onEvent = (event: RalphEvent) =>
      event.event === "complete" && !headless ? console.log(written) : print(event);
    return specCommand(command, { ...ports, onEvent });
  }
  const live =
    !headless && isWatched(process.stdout.isTTY, process.env)
      ? liveTerminal(process.stdout, systemClock, process.env["NO_COLOR"] === undefined)
      : null;
  try {
    const onEvent = live === null ? print : live.onEvent;
    const signal = AbortSignal.any([stopSignal(), nobodyHears]);
    const ports = { isPublic: chosenByHand, clock: systemClock, signal, onEvent };
    const { outcome } = await ralph(command.inputs, ports);
    return EXIT_CODES[outcome];
  } finally {
    live?.close();
  }
}

try {
  // Git, bubblewrap and others are called outside the box, when an agent was here already: whatever the command is.
  process.env["PATH"] = trustedPathFrom(process.env["PATH"], process.cwd());
  const command = readArguments(process.argv.slice(2), process.env, process.cwd());
  if (command.name !== "help") {
    const isWorked = command.name === "run" || command.name === "spec";
    const folder = command.name === "run" ? command.inputs.folder : command.folder;
    process.env["PATH"] = (isWorked ? trustedPath : trustedPathFrom)(process.env["PATH"], folder);
  }
  process.exitCode = await main(command);
} catch (error) {
  const category = error instanceof ConfigurationError ? "configuration" : "internal";
  if (headless) print({ event: "failed", error: explain(error), category });
  else console.error(explain(error));
  process.exitCode = EXIT_CODES.failed;
}
