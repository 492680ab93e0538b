import { type CardState, cardState } from "./card-state.ts";
import type { GitHub, Thread } from "./github/github.ts";
import { notesOf } from "./item-notes.ts";
import { harmlessBlock, harmlessInline } from "./outbound-text.ts";
import type { Approval, Estimate, Position, WorkItem } from "./store/store.ts";
import { commandTable, type Moment, WHIM_COMMANDS } from "./whim-commands.ts";

/** All that a card says. What its teller does not know is left out and stays as the card shows it. */
export type Card = {
  /** Null: nothing was queued, and the card says why. */
  item: string | null;
  state: CardState;
  priority?: string;
  requestedBy?: string | null;
  tasks?: { text: string; passed: boolean }[];
  spec?: string;
  /** What a person should know about the text: hidden parts, comments that were left out. */
  remarks?: string[];
  estimate?: Estimate | null;
  spent?: { iterations: number; usd: number };
  checks?: { passed: number; total: number };
  /** Exactly what an approval would release; it stays in the card, so that a later one is of what was shown. */
  approval?: Approval | null;
  runUrl?: string | null;
  pullRequestUrl?: string | null;
};

/** GitHub refuses 65,536 characters; some room is for what it adds. */
const MOST_CHARACTERS = 60_000;
const MOST_TASKS = 50;
const MOST_REMARKS = 20;

export const REFUSED_MARKER = "<!-- whim:refused -->";
const marker = (item: string | null) => (item === null ? REFUSED_MARKER : `<!-- whim:item ${item} -->`);

/** `before`: the same card as it was; parts of it that `card` leaves out are taken over. */
export function renderCard(card: Card, before: string | null = null): string {
  const { title, lines, moment } = wordsFor(card);
  const old = (part: Part) => (before === null ? "" : partOf(before, part));
  const bound = card.approval ? [approvalMark(card.approval)] : [];
  const head = [marker(card.item), ...bound, `### Whim: ${title}`, "", ...lines].join("\n");
  const tasks = tasksOf(card) ?? old("tasks");
  const figures = figuresOf(card, old("figures"));
  const steer = moment === null ? "" : steering(moment);
  const short = [head, tasks, figures, steer].reduce((sum, part) => sum + part.length, 0);
  const spec = specOf(card, MOST_CHARACTERS - short - 1000) ?? old("spec");
  return [
    head,
    ...section("tasks", tasks),
    ...section("figures", figures),
    ...section("spec", spec),
    ...section("steer", steer),
  ].join("\n");
}

/** Where it stands, for somebody who asked: the same words without the card's marks. */
export function statusText(card: Card): string {
  const { title, lines } = wordsFor(card);
  return [`**Whim: ${title}**`, "", ...lines, "", figuresOf(card, "")].join("\n").trim();
}

const approvalMark = ({ specHash, sourceHash, baseCommit }: Approval) =>
  `<!-- whim:approval ${specHash} ${sourceHash} ${baseCommit} -->`;

/** What the item's card asked approval of; null when it asks for none. Its second line is ours whatever a spec holds. */
export function approvalShown(comments: Thread["comments"], item: string): Approval | null {
  const line = ownCard(comments, item)?.body.split("\n")[1] ?? "";
  const [, specHash, sourceHash, baseCommit] =
    /^<!-- whim:approval ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) -->$/.exec(line) ?? [];
  return specHash === undefined || sourceHash === undefined || baseCommit === undefined
    ? null
    : { specHash, sourceHash, baseCommit };
}

/** One comment an item, ours alone: whoever copies its marker into another comment changes nothing. */
export async function showCard(
  github: GitHub,
  { issue, comments }: Pick<Thread, "issue" | "comments">,
  card: Card,
): Promise<void> {
  const own = ownCard(comments, card.item);
  const body = renderCard(card, own?.body ?? null);
  if (own === null) await github.createComment(issue.number, body);
  else if (own.body !== body) await github.updateComment(own.id, body);
}

/** The item's own card, or an earlier "not started" that it takes the place of. */
export function ownCard(
  comments: Thread["comments"],
  item: string | null,
): Thread["comments"][number] | null {
  const starting = (text: string) =>
    comments.findLast((comment) => comment.own && comment.body.startsWith(text)) ?? null;
  return starting(marker(item)) ?? starting(REFUSED_MARKER);
}

/** What the store knows of an item. */
export function cardOf(item: WorkItem, position: Position | null): Card {
  const { estimate } = notesOf(item.metadata);
  return {
    item: item.id,
    state: cardState(item, position),
    priority: item.priority,
    requestedBy: item.requestedBy,
    spent: { iterations: item.iterations, usd: item.usd },
    pullRequestUrl: item.pullRequestUrl,
    approval: item.approval,
    ...(estimate === undefined ? {} : { estimate }),
  };
}

type Part = "tasks" | "figures" | "spec" | "steer";
const opening = (part: Part) => `<!-- whim:${part} -->`;

function section(part: Part, text: string): string[] {
  return text === "" ? [] : ["", opening(part), text];
}

/** The spec may hold anything, such a line too; but only it does, and the steering after it is the last of its kind. */
function partOf(body: string, part: Part): string {
  const start = body.indexOf(`\n${opening(part)}\n`);
  if (start < 0) return "";
  const from = start + opening(part).length + 2;
  const end =
    part === "spec" ? body.lastIndexOf(`\n\n${opening("steer")}\n`) : body.indexOf("\n\n<!-- whim:", from);
  return body.slice(from, end < from ? undefined : end);
}

type Words = { title: string; lines: string[]; moment: Moment | null };

function wordsFor(card: Card): Words {
  const { state } = card;
  const who = card.requestedBy ? `, asked for by ${harmlessInline(card.requestedBy, 50)}` : "";
  const priority = card.priority === undefined ? "" : `Priority **${card.priority}**${who}.`;
  switch (state.kind) {
    case "queued":
      return {
        title: state.again ? "queued for another try" : "queued",
        lines: [[placeOf(state.position), priority].filter(Boolean).join(" ")],
        moment: "waiting",
      };
    case "waiting":
      return waitingWords(state.what, priority);
    case "running":
      return {
        title: state.cancelling ? "stopping" : state.pausing ? "pausing" : "at work",
        lines: [
          state.cancelling
            ? "It was asked to stop and does so within a minute."
            : state.pausing
              ? "It pauses after the present iteration."
              : `A worker is on it. ${priority}`.trim(),
        ],
        moment: "running",
      };
    case "completed":
      return completedWords(state.outcome);
    case "stuck":
    case "failed":
      return {
        title: state.kind,
        lines: [
          ...(state.reason === null ? [] : [`> ${harmlessInline(state.reason, 1000)}`, ""]),
          "Say what would help with `/whim retry <what to do>`, or change the issue and apply the label again.",
        ],
        moment: "ended",
      };
    case "cancelled":
      return {
        title: "cancelled",
        lines: ["Apply the label again to start over, or `/whim retry` to go on where it stopped."],
        moment: "ended",
      };
    case "refused":
      return { title: "not started", lines: [harmlessInline(state.reason, 2000)], moment: null };
    case "questions":
      return {
        title: "needs an answer",
        lines: [
          "The issue leaves open what is to be done. Answer in a comment, and it goes on:",
          "",
          ...state.questions.slice(0, MOST_TASKS).map((text, n) => `${n + 1}. ${harmlessInline(text, 500)}`),
        ],
        moment: null,
      };
    case "told":
      return {
        title: state.headline,
        lines: [...(state.why === "" ? [] : [`> ${state.why}`, ""]), state.next],
        moment: state.ended ? "ended" : "waiting",
      };
  }
}

function waitingWords(what: (CardState & { kind: "waiting" })["what"], priority: string): Words {
  switch (what) {
    case "approval":
      return {
        title: "waiting for approval",
        lines: [
          `Read the spec below. \`/whim approve\` by somebody with write permission starts exactly this. ${priority}`.trim(),
        ],
        moment: "approval",
      };
    case "information":
      return {
        title: "needs an answer",
        lines: ["It goes on when the questions are answered in a comment."],
        moment: "approval",
      };
    case "dependency":
      return {
        title: "waiting for other work",
        lines: [`It starts by itself when what it depends on is done. ${priority}`.trim()],
        moment: "waiting",
      };
    case "pause":
      return { title: "paused", lines: ["`/whim resume` lets it go on."], moment: "waiting" };
  }
}

function completedWords(outcome: "merged" | "closed" | null): Words {
  switch (outcome) {
    case "merged":
      return { title: "merged", lines: ["The work is in."], moment: null };
    case "closed":
      return {
        title: "closed without a merge",
        lines: ["`/whim retry <what to do>` takes it up again on its branch."],
        moment: "completed",
      };
    case null:
      return { title: "done", lines: ["Review the pull request."], moment: "completed" };
  }
}

function placeOf(position: Position | null): string {
  if (position === null) return "A worker takes it as soon as a slot is free.";
  const { place, atLeast, expectedStart } = position;
  const where =
    place === 1 ? "**Next in line**" : `**Place ${place}${atLeast ? " or later" : ""}** in the queue`;
  return expectedStart === null ? `${where}.` : `${where}, starts about **${minute(expectedStart)}**.`;
}

/** A card is read in every timezone. */
function minute(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function tasksOf({ tasks }: Card): string | null {
  if (tasks === undefined) return null;
  const list = tasks
    .slice(0, MOST_TASKS)
    .map((task) => `- [${task.passed ? "x" : " "}] ${harmlessInline(task.text, 300)}`);
  const more = tasks.length - list.length;
  return [...list, ...(more > 0 ? [`- … and ${more} more, in the spec`] : [])].join("\n");
}

/** Row by row: a teller who knows the price does not take the link to the run away. */
function figuresOf(card: Card, before: string): string {
  const { estimate, spent, checks, runUrl, pullRequestUrl } = card;
  const shown = new Map(before.split("\n").map((row) => [/^\| ([^|]+) \|/.exec(row)?.[1] ?? "", row]));
  const row = (name: string, text: string | null) =>
    text === null ? (shown.get(name) ?? null) : `| ${name} | ${text} |`;
  const rows = [
    row("Estimate", estimate === undefined ? null : estimateWords(estimate)),
    row("So far", spent === undefined || spent.iterations === 0 ? null : spentWords(spent, estimate)),
    row("Checks", checks === undefined ? null : `${checks.passed} of ${checks.total} pass`),
    row("Pull request", pullRequestUrl ? pullRequestUrl : null),
    row("Run", runUrl ? `[job log](${runUrl})` : null),
  ].filter((line) => line !== null);
  return rows.length === 0 ? "" : ["| | |", "| --- | --- |", ...rows].join("\n");
}

function estimateWords(estimate: Estimate | null): string {
  if (estimate === null) return "no history yet";
  const { items, usd, minutes, iterations } = estimate;
  const basis = items === 1 ? "one item of this size" : `the median of ${items} items of this size`;
  return `≈ $${usd.toFixed(2)}, ${count(Math.round(minutes), "minute")}, ${count(Math.round(iterations), "iteration")} (${basis})`;
}

function spentWords(spent: NonNullable<Card["spent"]>, estimate: Estimate | null | undefined): string {
  const actual = `≈ $${spent.usd.toFixed(2)} at list price, ${count(spent.iterations, "iteration")}`;
  if (!estimate || estimate.usd <= 0) return actual;
  return `${actual}: ${Math.round((100 * spent.usd) / estimate.usd)} % of the estimate`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}

function specOf({ spec, tasks, remarks = [] }: Card, room: number): string | null {
  if (spec === undefined) return null;
  const notes = remarks.slice(0, MOST_REMARKS).map((remark) => `> ${harmlessInline(remark, 500)}`);
  const size = tasks === undefined ? "" : ` (${count(tasks.length, "task")})`;
  const space = Math.max(0, room - notes.join("\n").length);
  const cut = spec.length > space ? "\n\nCut here: the store has the whole spec." : "";
  return [
    ...(notes.length > 0 ? [...notes, ""] : []),
    `<details><summary>The spec${size}</summary>\n\n${harmlessBlock(spec.trim(), space)}${cut}\n\n</details>`,
  ].join("\n");
}

function steering(moment: Moment): string {
  const offered = WHIM_COMMANDS.filter(({ on }) => on.includes(moment));
  return `<details><summary>How to steer</summary>\n\n${commandTable(offered)}\n\nBy people with write permission, here or on the pull request. \`/whim help\` lists them all.\n\n</details>`;
}
