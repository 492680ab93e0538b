import { rm, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { boxOverhead } from "./bench-ralph/box.ts";
import { bareRuns, ralphRun, TASKS } from "./bench-ralph/arms.ts";
import { parserSpeed, together } from "./bench-ralph/parser.ts";
import { median } from "./bench/statistics.ts";
import { buildOne } from "./build.ts";

/**
 * `npm run bench:ralph [-- --rounds N] [--json]`: a ten-task run against ten bare agent runs that do the same edits, with
 * the same scripted model, without a box as they have none, and in the box; the speed of the parsers; the engine's memory. A
 * shared machine gets slower and faster within a minute, so half of the bare runs come before the ten tasks and half after
 * them, and the ratio is the median of the rounds'.
 */
const TARGETS = { ratio: 1.15, parser: 100, memory: 150 };

const HALF = TASKS / 2;

const json = process.argv.includes("--json");
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1]) || 5;

function say(line: string): void {
  if (!json) console.log(line);
}

const folder = await mkdtemp(path.join(os.tmpdir(), "whim-bench-"));
try {
  say("building the command line");
  const cli = await buildOne("ralph", folder);

  const taken: {
    ralphMs: number;
    boxedMs: number;
    checksMs: number;
    bareMs: number;
    cpuRatio: number;
  }[] = [];
  let memory = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const before = await bareRuns(folder, HALF);
    const ralph = await ralphRun(folder, cli, "off");
    const after = await bareRuns(folder, HALF);
    const boxed = await ralphRun(folder, cli, "required");
    const bare = { ms: before.ms + after.ms, cpuMs: before.cpuMs + after.cpuMs };
    const ratio = ralph.ms / (bare.ms + ralph.checksMs);
    const cpuRatio = ralph.cpuMs / bare.cpuMs;
    taken.push({
      ralphMs: ralph.ms,
      boxedMs: boxed.ms,
      checksMs: ralph.checksMs,
      bareMs: bare.ms,
      cpuRatio,
    });
    memory = Math.max(memory, ralph.peakMb, boxed.peakMb);
    say(
      `round ${round}: ten tasks ${ralph.ms.toFixed(0)} ms, ten bare runs ${bare.ms.toFixed(0)} ms + checks ${ralph.checksMs.toFixed(0)} ms: ${ratio.toFixed(3)} (processor time ${cpuRatio.toFixed(3)}), in the box ${boxed.ms.toFixed(0)} ms; engine ${ralph.peakMb.toFixed(0)} MB`,
    );
  }
  const box = await boxOverhead();
  if (!json) console.table(box);
  const parsers = parserSpeed();
  for (const { name, mbPerSecond } of parsers) say(`${name}: ${mbPerSecond.toFixed(0)} MB/s`);

  const parser = together(parsers);
  const ofBare = (run: "ralphMs" | "boxedMs") =>
    median(taken.map((round) => round[run] / (round.bareMs + round.checksMs)));
  const ratio = ofBare("ralphMs");
  const boxedRatio = ofBare("boxedMs");
  say(`ten tasks in the box ÷ (ten bare runs + checks): ${boxedRatio.toFixed(3)}`);
  const targets = [
    {
      name: "ten tasks ÷ (ten bare runs + checks)",
      value: ratio,
      target: `≤ ${TARGETS.ratio}`,
      met: ratio <= TARGETS.ratio,
    },
    {
      name: "parsers together, MB/s",
      value: parser,
      target: `≥ ${TARGETS.parser}`,
      met: parser >= TARGETS.parser,
    },
    { name: "engine, MB", value: memory, target: `≤ ${TARGETS.memory}`, met: memory <= TARGETS.memory },
  ];
  if (json) console.log(JSON.stringify({ rounds: taken, boxedRatio, box, parsers, targets }));
  else
    for (const { name, value, target, met } of targets)
      console.log(`${met ? "met   " : "MISSED"} ${name}: ${value.toFixed(3)} (${target})`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
