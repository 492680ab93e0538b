import { harmlessInline } from "../_lib/outbound-text.ts";
import type { IntakeResult } from "./intake.ts";
import type { Polled } from "./poll.ts";

/** One line for the log, the summary and an annotation; parts of it are other people's words. */
export function report({ result, reason }: IntakeResult): string {
  return harmlessInline(`${result}: ${reason}`, 2000);
}

/** Work without an issue has no card: what its person needs to follow it is in the run's summary. */
export function summaryOf(outcome: IntakeResult): string {
  const { item } = outcome;
  const steer =
    item === null
      ? ""
      : `\nItem \`${item}\`. To follow and steer it, dispatch the workflow with this id as \`item\`, and \`command\`: status, ${outcome.result === "waiting" ? "approve, " : ""}note …, priority …, pause, cancel.\n`;
  return `### Whim intake\n\n${report(outcome)}\n${steer}`;
}

export function reportOfPoll({ results, failures }: Polled): {
  outputs: { result: string; reason: string };
  summary: string;
} {
  const count = (wanted: IntakeResult["result"]) => results.filter(({ result }) => result === wanted).length;
  const reason = `${count("queued")} queued, ${count("waiting")} waiting for approval, ${count("joined")} joined, ${count("needs-info")} asked back, ${count("refused")} refused, ${count("skipped")} skipped, ${failures.length} failed`;
  const rows = results.map(
    ({ repo, number, result, reason: why }) =>
      `| ${harmlessInline(repo, 140)} | ${number ?? ""} | ${result} | ${harmlessInline(why, 500).replaceAll("|", "\\|")} |`,
  );
  return {
    outputs: { result: "polled", reason },
    summary: [
      "### Whim intake",
      "",
      reason,
      "",
      ...(rows.length > 0
        ? ["| Repository | Issue | Result | Why |", "| --- | --- | --- | --- |", ...rows, ""]
        : []),
      ...failures.map((failure) => `- failed: ${harmlessInline(failure, 1000)}`),
      "",
    ].join("\n"),
  };
}
