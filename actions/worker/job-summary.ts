import { harmlessInline, harmlessText } from "../_lib/outbound-text.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import type { Learning } from "../_lib/store/store.ts";
import type { WorkerResult } from "./worker.ts";

export type JobSummary = Pick<WorkerResult, "result" | "reason" | "pullRequestUrl"> & {
  title: string | null;
  sourceUrl: string | null;
  /** The pull request's own body: tasks, commands, exit codes. */
  proof: string | null;
  iterations: readonly IterationDone[];
  /** What was told to the agents, and what they found out. */
  given: readonly Pick<Learning, "kind" | "content">[];
  learned: readonly { kind: string; text: string }[];
};

const WORDS: Record<WorkerResult["result"], string> = {
  none: "nothing to do",
  completed: "completed",
  stuck: "stuck",
  failed: "failed",
  retried: "goes on later",
  paused: "paused",
  cancelled: "cancelled",
  lost: "another worker has it",
};

/** Of a job that ended before its work did. */
export function shortSummary(end: {
  result: WorkerResult["result"];
  reason: string;
  item?: { title: string; sourceUrl: string | null };
  iterations?: readonly IterationDone[];
  pullRequestUrl?: string | null;
}): string {
  return jobSummary({
    result: end.result,
    reason: end.reason,
    pullRequestUrl: end.pullRequestUrl ?? null,
    title: end.item?.title ?? null,
    sourceUrl: end.item?.sourceUrl ?? null,
    proof: null,
    iterations: end.iterations ?? [],
    given: [],
    learned: [],
  });
}

/** A bar for each of so many; Mermaid draws no more that anybody could read. */
const MOST_BARS = 40;
const MOST_LEARNINGS = 20;

/** What a person who opens the job wants to know, in the order they want to know it. */
export function jobSummary(summary: JobSummary): string {
  const { result, reason, pullRequestUrl, title, sourceUrl, proof } = summary;
  const name = title === null ? "" : `: ${harmlessInline(title, 200)}`;
  const links = [
    ...(pullRequestUrl === null ? [] : [`[Pull request](${pullRequestUrl})`]),
    ...(sourceUrl === null ? [] : [`[Issue](${sourceUrl})`]),
  ];
  return [
    `### Whim${name} — ${WORDS[result]}`,
    harmlessText(reason, 10_000),
    links.join(" · "),
    proof ?? "",
    charts(summary.iterations),
    list(
      "Told to the agents",
      summary.given.map(({ kind, content }) => `${kind}: ${content}`),
    ),
    list(
      "Found out, waiting for review",
      summary.learned.map(({ kind, text }) => `${kind}: ${text}`),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function charts(all: readonly IterationDone[]): string {
  const iterations = all.slice(-MOST_BARS);
  if (iterations.length === 0) return "";
  const seconds = iterations.map(({ durationMs }) => Math.round(durationMs / 1000));
  const tokens = iterations.map(({ usage }) => Math.round((usage.inputTokens + usage.outputTokens) / 1000));
  const rows = iterations.map(
    ({ n, task, passed, durationMs, checksRun, checksPassed, filesChanged, usage }) =>
      `| ${n} | ${task} | ${passed ? "✅" : "❌"} | ${Math.round(durationMs / 1000)} s | ${checksPassed} of ${checksRun} | ${filesChanged} | ${(usage.inputTokens + usage.outputTokens).toLocaleString("en-US")} | ${usage.usd.toFixed(2)} |`,
  );
  return [
    "| Iteration | Task | | Time | Checks | Files | Tokens | ≈ $ |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    chart("Seconds per iteration", "s", iterations, seconds),
    "",
    chart("Tokens per iteration, in thousands", "k tokens", iterations, tokens),
  ].join("\n");
}

function chart(title: string, unit: string, iterations: readonly IterationDone[], values: number[]): string {
  return [
    "```mermaid",
    "xychart-beta",
    `  title "${title}"`,
    `  x-axis [${iterations.map(({ n }) => n).join(", ")}]`,
    `  y-axis "${unit}" 0 --> ${Math.max(1, ...values)}`,
    `  bar [${values.join(", ")}]`,
    "```",
  ].join("\n");
}

function list(title: string, lines: string[]): string {
  if (lines.length === 0) return "";
  const more = lines.length > MOST_LEARNINGS ? [`- and ${lines.length - MOST_LEARNINGS} more`] : [];
  return [
    `<details><summary>${title} (${lines.length})</summary>`,
    "",
    ...lines.slice(0, MOST_LEARNINGS).map((line) => `- ${harmlessInline(line, 500)}`),
    ...more,
    "",
    "</details>",
  ].join("\n");
}
