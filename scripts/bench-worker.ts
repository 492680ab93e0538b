import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { bareRuns } from "./bench-ralph/arms.ts";
import { machine } from "./bench/machine.ts";
import { table } from "./bench/table.ts";
import { atMost } from "./bench/target.ts";
import { coldStarts } from "./bench-worker/cold-start.ts";
import { type JobFigures, leaveWaiting, oneItem } from "./bench-worker/jobs.ts";
import { openStage } from "./bench-worker/stage.ts";
import { recorded, timeline } from "./bench-worker/timeline.ts";
import { workspaces } from "./bench-worker/workspaces.ts";
import { build } from "./build.ts";

/**
 * `npm run bench:worker [-- --rounds N] [--json] [--trace]`: issues from their label to their pull request, by the bundles as a
 * runner starts them, with every call counted; beside it bare agent runs that do the same edits. Then how long an action
 * takes to start, and a second item's workspace beside a clone of depth 1. Of times the shortest count, since a neighbour
 * on the machine only ever makes a run longer; ratios are taken within a round. With `--trace` one more item is worked, and all
 * that its job started is printed with its time.
 */
const SIZES = {
  tasks: 3,
  /** Small: what a job waits for here is Whim, not the disk. */
  jobs: { files: 100, bytesPerFile: 6000, binaries: 0, bytesPerBinary: 0, commits: 20 },
  workspaces: { files: 2000, bytesPerFile: 6000, binaries: 100, bytesPerBinary: 1e6, commits: 100 },
};

const json = process.argv.includes("--json");
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1]) || 4;

function say(line: string): void {
  if (!json) console.log(line);
}

const folder = await mkdtemp(path.join(os.tmpdir(), "whim-bench-"));
try {
  const here = machine();
  say(`${here.cpu}, ${here.cores} cores, load ${here.load}; Node ${here.node}`);
  const { jobs: small, workspaces: large } = SIZES;
  say(
    `items of ${SIZES.tasks} tasks in a repository of ${small.files} files; workspaces of one of ${large.files} files of`,
  );
  say(`${large.bytesPerFile} bytes and ${large.binaries} of ${large.bytesPerBinary}`);
  say("building the bundles");
  const bundles = path.join(folder, "actions");
  await build(bundles);
  const stage = await openStage(folder, bundles, SIZES);
  try {
    // The first item of a repository paints the labels and fetches the mirror; the second is the rule.
    await oneItem(stage, "The first one", SIZES.tasks);
    await leaveWaiting(stage);
    const taken: { job: JobFigures; bareMs: number; ownMs: number }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const first = round % 2 === 0 ? await bareRuns(folder, SIZES.tasks) : null;
      const job = await oneItem(stage, `Item ${round}`, SIZES.tasks);
      const bare = first ?? (await bareRuns(folder, SIZES.tasks));
      const ownMs = job.ms - job.checksMs - bare.ms;
      taken.push({ job, bareMs: bare.ms, ownMs });
      say(
        `round ${round}: job ${job.ms.toFixed(0)} ms, of them checks ${job.checksMs.toFixed(0)}; ${SIZES.tasks} bare runs ${bare.ms.toFixed(0)} ms: own ${ownMs.toFixed(0)} ms`,
      );
    }
    if (process.argv.includes("--trace")) {
      const file = path.join(folder, "trace.jsonl");
      await oneItem(stage, "The traced one", SIZES.tasks, recorded(file));
      say(`\n${await timeline(file)}\n`);
    }
    const starts = await coldStarts(bundles, rounds * 3);
    const workspace = await workspaces(stage, rounds * 2);

    const jobs = taken.map(({ job }) => job);
    const shortest = (of: (one: (typeof taken)[number]) => number) => Math.min(...taken.map(of));
    const own = shortest(({ job }) => job.ms - job.checksMs) - shortest(({ bareMs }) => bareMs);
    const most = (of: (job: JobFigures) => number) => Math.max(...jobs.map(of));
    const slowest = starts.actions.toSorted((a, b) => b.ms - a.ms)[0];
    const targets = [
      atMost("Whim's own time an item, s", own / 1000, 3),
      atMost(
        "REST calls a worker job",
        most((job) => job.rest.calls),
        10,
      ),
      atMost(
        "content writes a worker job",
        most((job) => job.rest.writes),
        6,
      ),
      atMost(
        "REST calls an intake",
        most((job) => job.intake.calls),
        7,
      ),
      atMost(
        "content writes an intake",
        most((job) => job.intake.writes),
        3,
      ),
      atMost(
        "store calls beside heartbeats and two an iteration",
        most((job) => besides(job)),
        12,
      ),
      atMost(`cold start of the slowest action (${slowest?.action}), ms`, slowest?.ms ?? NaN, 150),
      atMost("second item's workspace ÷ clone of depth 1", workspace.ratio, 0.7),
    ];
    // On a busy machine all of them grow together: what is left of them then are these.
    const beside = {
      ownToBareRuns: own / shortest(({ bareMs }) => bareMs),
      slowestStartToEmptyNode: (slowest?.ms ?? NaN) / starts.empty,
    };
    const last = jobs.at(-1);
    say(`\nREST calls of a job: ${last?.rest.operations.join(", ")}`);
    say(`REST calls of intake: ${last?.intake.operations.join(", ")}`);
    say(`store calls of a job: ${JSON.stringify(last?.store)}`);
    say(
      `\n${table(
        ["cold start", "ms"],
        [
          ["empty Node", starts.empty.toFixed(0)],
          ...starts.actions.map(({ action, ms }) => [action, ms.toFixed(0)]),
        ],
      )}`,
    );
    say(
      `\nworkspace: first item ${workspace.firstMs.toFixed(0)} ms, second ${workspace.secondMs.toFixed(0)} ms, clone of depth 1 ${workspace.cloneMs.toFixed(0)} ms\n`,
    );
    say(
      table(
        ["target", "value", "wanted", ""],
        targets.map(({ name, value, target, met }) => [name, value, target, met ? "met" : "MISSED"]),
      ),
    );
    say(
      `own time ÷ bare runs ${beside.ownToBareRuns.toFixed(2)}; slowest start ÷ empty Node ${beside.slowestStartToEmptyNode.toFixed(2)}`,
    );
    if (json)
      console.log(
        JSON.stringify(
          { targets, machine: here, sizes: SIZES, rounds: taken, beside, starts, workspace },
          null,
          2,
        ),
      );
  } finally {
    await stage.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Two an iteration are charged before it and written after it; beats come with the time that passes. */
function besides({ store }: JobFigures): number {
  const all = Object.values(store).reduce((sum, count) => sum + count, 0);
  return all - (store["whim_heartbeat"] ?? 0) - 2 * SIZES.tasks;
}
