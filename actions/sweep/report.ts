import { counted } from "../_lib/counted.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import type { Report } from "../_lib/store/store.ts";
import { charts } from "./charts.ts";
import type { SweepResult } from "./sweep.ts";

/** What an operator wants to know, in the order they want to know it. `serverUrl`: links lead there and nowhere else. */
export function sweepReport(result: SweepResult, repos: string[], serverUrl: string): string {
  const { report, failures } = result;
  return [
    `### Whim: ${headline(result)}`,
    failures.map((failure) => `- ❌ ${harmlessInline(failure, 1000)}`).join("\n"),
    didWords(result),
    report === null ? "" : body(report, repos.length > 1, serverUrl),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function headline({ failures, report }: SweepResult): string {
  if (failures.length > 0) return `${counted(failures.length, "step")} of the sweep failed`;
  const items = report?.attention.total ?? 0;
  const paused = report?.status.pausedRepositories.length ?? 0;
  if (report !== null && isLeftLying(report)) return "no worker takes the work";
  if (items === 0 && paused === 0) return "nothing needs a person";
  const what = [
    ...(items === 0 ? [] : [counted(items, "item")]),
    ...(paused === 0 ? [] : [paused === 1 ? "a paused repository" : `${paused} paused repositories`]),
  ];
  return `${what.join(" and ")} need${items + paused === 1 ? "s" : ""} a person`;
}

function didWords({ swept, cancelled, settled, mended, woken, failures }: SweepResult): string {
  const done = [
    [swept?.reaped ?? 0, "taken back from dead workers"],
    [swept?.unblocked ?? 0, "free to start, what they waited for is done"],
    [cancelled, "cancelled, their issue had ended"],
    [settled, "settled, their pull request was merged or closed"],
    [mended, "shown again as they are, on their issue"],
    [woken, "slots woken"],
    [swept?.unlocked ?? 0, "file locks expired"],
    [swept?.forgotten ?? 0, "old rows forgotten"],
  ] as const;
  const some = done.filter(([number]) => number > 0);
  if (some.length > 0)
    return ["Made up for:", "", ...some.map(([number, what]) => `- ${number} ${what}`)].join("\n");
  return failures.length > 0 ? "" : "Nothing was missed since the last sweep.";
}

function body(report: Report, severalRepos: boolean, serverUrl: string): string {
  const { attention, reviews, learningsToReview } = report;
  const where = (repo: string) => (severalRepos ? `${harmlessInline(repo, 150)}: ` : "");
  return [
    report.status.pausedRepositories.map(({ repo, because }) => `- ${pausedWords(repo, because)}`).join("\n"),
    isLeftLying(report) ? LEFT_LYING : "",
    section(
      "Needs a person",
      attention.total,
      attention.items.map(
        ({ title, repo, status, whatToDo, error, since, sourceUrl, id }) =>
          `- ${where(repo)}**${harmlessInline(title, 200)}** (${status} since ${minute(since)}) ${link("issue", sourceUrl, serverUrl) || `item \`${id}\``}. ${whatToDo}.${error === null ? "" : ` ${harmlessInline(error, 300)}`}`,
      ),
    ),
    section(
      "Waits for a review",
      reviews.total,
      reviews.items.map(
        ({ title, repo, since, pullRequestUrl }) =>
          `- ${where(repo)}${harmlessInline(title, 200)} (since ${minute(since)}) ${link("pull request", pullRequestUrl, serverUrl)}`,
      ),
    ),
    learningsToReview === 0
      ? ""
      : `${counted(learningsToReview, "learning")} wait${learningsToReview === 1 ? "s" : ""} for a review: a merge of the pull request is one, or edit \`trust\` in \`whim.learnings\`.`,
    nowWords(report),
    charts(report),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const LEFT_LYING =
  "- Work has been ready for more than an hour, and **no worker takes it**: is a runner online, with the labels that the worker's workflow asks for (`npm run doctor` looks)?";

function isLeftLying({ status, queue, parked }: Report): boolean {
  const mayStart = status.canStart && status.pausedRepositories.length === 0 && parked.length === 0;
  return mayStart && status.activeWorkers === 0 && (queue.readyMinutes ?? 0) > 60;
}

function pausedWords(repo: string, because: string | null): string {
  const name = `**${harmlessInline(repo, 150)}** is paused`;
  return because === null
    ? `${name} by a person: \`paused\` in \`whim.repositories\` lets it go on.`
    : `${name}: ${harmlessInline(because, 300)}. Look at why, then dispatch the command \`resume all\`.`;
}

function nowWords({ status, queue, days, parked }: Report): string {
  const { activeWorkers, maxWorkers, paused, iterationsToday, dailyIterations, usdToday, dailyUsd } = status;
  const completed = sum(days.map((day) => day.completed));
  const ended = completed + sum(days.map((day) => day.unfinished));
  const waiting = queue.critical + queue.high + queue.medium + queue.low;
  return [
    "| Now | |",
    "| --- | --- |",
    `| Workers, over all repositories | ${activeWorkers} of ${maxWorkers}${paused ? ", paused until the command `resume all` is dispatched" : ""} |`,
    `| Queue | ${waiting} ready, ${queue.later} later${queue.nextAt === null ? "" : ` (from ${minute(queue.nextAt)})`}, ${queue.blocked} wait for something else |`,
    `| Today | ${iterationsToday} of ${dailyIterations} iterations, $${usdToday.toFixed(2)}${dailyUsd === null ? "" : ` of $${dailyUsd.toFixed(2)}`} |`,
    ...parked.map(
      ({ credential, until, reason }) =>
        `| Parked | ${cell(credential)} until ${minute(until)}${reason === null ? "" : `: ${cell(reason)}`} |`,
    ),
    `| ${days.length} days | ${completed} completed, ${sum(days.map(({ merged }) => merged))} merged, ${ended === 0 ? "none ended" : `${Math.round((100 * completed) / ended)} % success`}, $${sum(days.map(({ usd }) => usd)).toFixed(2)} at list price |`,
  ].join("\n");
}

function section(title: string, total: number, lines: string[]): string {
  if (total === 0) return "";
  const more = total > lines.length ? [`- … and ${total - lines.length} more`] : [];
  return [`#### ${title} (${total})`, "", ...lines, ...more].join("\n");
}

/** Empty for what leads elsewhere: an address in the store may be anybody's. */
function link(name: string, url: string | null, serverUrl: string): string {
  if (url === null || !URL.canParse(url) || new URL(url).origin !== new URL(serverUrl).origin) return "";
  const { origin, pathname } = new URL(url);
  return `[${name}](${origin}${pathname.replaceAll(/[^\w/.-]/g, "")})`;
}

function cell(text: string): string {
  return harmlessInline(text, 200).replaceAll("|", "\\|");
}

/** Read in every timezone. */
function minute(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
