import type { Report } from "../_lib/store/store.ts";

/** GitHub draws Mermaid in summaries. A chart of nothing is left out. */
export function charts({ days, queue }: Report): string {
  const labels = days.map(({ day }) => `"${day.slice(5)}"`).join(", ");
  const bars = (title: string, unit: string, values: number[], line: number[] = []): string =>
    Math.max(0, ...values, ...line) === 0
      ? ""
      : [
          "```mermaid",
          "xychart-beta",
          `  title "${title}"`,
          `  x-axis [${labels}]`,
          `  y-axis "${unit}" 0 --> ${Math.ceil(Math.max(1, ...values, ...line))}`,
          `  bar [${values.join(", ")}]`,
          ...(line.length === 0 ? [] : [`  line [${line.join(", ")}]`]),
          "```",
        ].join("\n");
  return [
    queueChart(queue),
    bars(
      "Completed a day (bars), stuck or failed (line)",
      "items",
      days.map(({ completed }) => completed),
      days.map(({ unfinished }) => unfinished),
    ),
    bars(
      "Dollars a day, at list price",
      "$",
      days.map(({ usd }) => usd),
    ),
    bars(
      "Iterations a day",
      "iterations",
      days.map(({ iterations }) => iterations),
    ),
  ]
    .filter((chart) => chart !== "")
    .join("\n\n");
}

function queueChart({ atWork, critical, high, medium, low, later, blocked }: Report["queue"]): string {
  const slices = Object.entries({
    "at work": atWork,
    critical,
    high,
    medium,
    low,
    "due later": later,
    "waits for others": blocked,
  }).filter(([, count]) => count > 0);
  if (slices.length === 0) return "";
  return [
    "```mermaid",
    "pie showData",
    "  title What is under way, and the queue by priority",
    ...slices.map(([name, count]) => `  "${name}" : ${count}`),
    "```",
  ].join("\n");
}
