#!/usr/bin/env node
import { probeBox } from "../_lib/box/probe.ts";
import { trustedPath } from "../_lib/box/trusted-path.ts";
import { systemClock } from "../_lib/clock.ts";
import { ConfigurationError, explain } from "../_lib/errors.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { eventLine, formatEvent } from "../_lib/ralph/format-event.ts";
import { lintSpec } from "../_lib/ralph/lint-spec.ts";
import type { RalphEnd } from "../_lib/ralph/result.ts";
import { stopSignal } from "../_lib/ralph/stop-signal.ts";
import { type Command, readArguments, USAGE } from "./cli-arguments.ts";
import { ralph, readSpec } from "./ralph.ts";

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
  if (command.name === "help") {
    console.log(USAGE);
    return 0;
  }
  if (command.name === "validate") {
    const findings = lintSpec(await readSpec(command.file));
    for (const { line, level, rule, message, fix } of findings)
      console.log(`${command.file}:${line}: ${level} ${rule}: ${message} ${fix}`);
    return findings.some((finding) => finding.level === "error") ? EXIT_CODES.failed : 0;
  }
  if (command.name === "doctor-box") {
    const findings = await probeBox();
    for (const { ok, what, detail, fix } of findings)
      console.log(`${ok ? "✓" : "✗"} ${what}: ${detail}${fix === null ? "" : ` ${fix}`}`);
    return findings.every(({ ok }) => ok) ? 0 : EXIT_CODES.failed;
  }
  // Git is called outside the box as well, when an agent was here already.
  process.env["PATH"] = trustedPath(process.env["PATH"], command.inputs.folder);
  const ports = { isPublic: chosenByHand, clock: systemClock, signal: stopSignal(), onEvent: print };
  const { outcome } = await ralph(command.inputs, ports);
  return EXIT_CODES[outcome];
}

try {
  process.exitCode = await main(readArguments(process.argv.slice(2), process.env, process.cwd()));
} catch (error) {
  const category = error instanceof ConfigurationError ? "configuration" : "internal";
  if (headless) print({ event: "failed", error: explain(error), category });
  else console.error(explain(error));
  process.exitCode = EXIT_CODES.failed;
}
