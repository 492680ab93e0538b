import { rm, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { bareRuns, ralphRun } from "./bench-ralph/arms.ts";
import { parserSpeed } from "./bench-ralph/parser.ts";
import { buildOne } from "./build.ts";

/**
 * `npm run bench:ralph [-- --rounds N] [--json]`: a ten-task run against ten bare agent runs that do the same edits, with
 * the same scripted model; the speed of the parsers; the engine's memory. The machine's figures move: only the ratio of
 * two runs side by side counts, and of several rounds the median.
 */
const TARGETS = { ratio: 1.15, parser: 100, memory: 150 };

const json = process.argv.includes("--json");
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1]) || 5;
const say = (line: string) => void (json ? undefined : console.log(line));

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  );
}

const folder = await mkdtemp(path.join(os.tmpdir(), "whim-bench-"));
try {
  say("building the command line");
  const cli = await buildOne("ralph", folder);

  const ratios: number[] = [];
  let memory = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const bare = await bareRuns(folder);
    const ralph = await ralphRun(folder, cli);
    const ratio = ralph.ms / (bare.ms + ralph.checksMs);
    ratios.push(ratio);
    memory = Math.max(memory, ralph.peakMb);
    say(
      `round ${round}: ten tasks ${ralph.ms.toFixed(0)} ms, ten bare runs ${bare.ms.toFixed(0)} ms + checks ${ralph.checksMs.toFixed(0)} ms: ${ratio.toFixed(3)}; engine ${ralph.peakMb.toFixed(0)} MB`,
    );
  }
  const parsers = parserSpeed();
  for (const { name, mbPerSecond } of parsers) say(`${name}: ${mbPerSecond.toFixed(0)} MB/s`);

  const parser = Math.min(...parsers.map(({ mbPerSecond }) => mbPerSecond));
  const ratio = median(ratios);
  const targets = [
    {
      name: "ten tasks ÷ (ten bare runs + checks)",
      value: ratio,
      target: `≤ ${TARGETS.ratio}`,
      met: ratio <= TARGETS.ratio,
    },
    { name: "parser, MB/s", value: parser, target: `≥ ${TARGETS.parser}`, met: parser >= TARGETS.parser },
    { name: "engine, MB", value: memory, target: `≤ ${TARGETS.memory}`, met: memory <= TARGETS.memory },
  ];
  if (json) console.log(JSON.stringify({ rounds: ratios, parsers, targets }));
  else
    for (const { name, value, target, met } of targets)
      console.log(`${met ? "met   " : "MISSED"} ${name}: ${value.toFixed(3)} (${target})`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
