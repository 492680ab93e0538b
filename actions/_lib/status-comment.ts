import type { Card } from "./card.ts";
import { cardMark } from "./card-mark.ts";
import { figuresOf } from "./card-figures.ts";
import { counted } from "./counted.ts";
import { wordsFor } from "./card-words.ts";
import type { GitHub, Thread } from "./github/github.ts";
import { harmlessInline } from "./outbound-text.ts";
import { visibleBlock } from "./visible-block.ts";
import type { Approval } from "./store/store.ts";
import { commandTable, type Moment, WHIM_COMMANDS, WHO_MAY } from "./whim-commands.ts";

/** GitHub refuses 65,536 characters; some room is for what it adds. */
const MOST_CHARACTERS = 60_000;
const MOST_TASKS = 50;
const MOST_REMARKS = 20;

const REFUSED_MARKER = "<!-- whim:refused -->";
/** How an item's card begins. */
export const cardMarker = (item: string) => `<!-- whim:item ${item} -->`;
const marker = (item: string | null) => (item === null ? REFUSED_MARKER : cardMarker(item));

/**
 * `before`: the same card as it was; parts of it that `card` leaves out are taken over. `as`: whether that comment is changed,
 * or another one written. `editedAt`: when that comment was changed last, by GitHub's clock.
 */
export function renderCard(
  card: Card,
  before: string | null = null,
  as: "edit" | "anew" = "edit",
  editedAt: string | null = null,
): string {
  const { title, lines, moment } = wordsFor(card);
  const old = (part: Part) => (before === null ? "" : partOf(before, part));
  const bound = card.approval ? [approvalMark(card.approval, as === "edit" ? before : null, editedAt)] : [];
  const marks = [marker(card.item), ...bound, cardMark(card.state)];
  const head = [...marks, `### Whim: ${title}`, "", ...lines].join("\n");
  const remarks = remarksOf(card) ?? old("remarks");
  const tasks = tasksOf(card) ?? old("tasks");
  const figures = figuresOf(card, old("figures"));
  const steer = moment === null ? "" : steering(moment);
  const short = [head, remarks, tasks, figures, steer].reduce((sum, part) => sum + part.length, 0);
  const spec = specOf(card, MOST_CHARACTERS - short - 1000) ?? old("spec");
  return [
    head,
    ...section("remarks", remarks),
    ...section("tasks", tasks),
    ...section("figures", figures),
    ...section("spec", spec),
    ...section("steer", steer),
  ].join("\n");
}

/** Where it stands, for somebody who asked: the same words without the card's marks. */
export function statusText(card: Card): string {
  const { title, lines } = wordsFor(card);
  const done = card.tasks?.filter(({ passed }) => passed).length ?? 0;
  const next = card.tasks?.find(({ passed }) => !passed);
  const progress =
    card.tasks === undefined || card.tasks.length === 0
      ? []
      : [
          "",
          `${done} of ${counted(card.tasks.length, "task")} done${next === undefined ? "" : `, next: ${harmlessInline(next.text, 300)}`}.`,
        ];
  return [`**Whim: ${title}**`, "", ...lines, ...progress, "", figuresOf(card, "")].join("\n").trim();
}

/**
 * An edit that brings it says so: the card's own age is no sign then of who has read it. Later edits for other reasons keep when
 * that was, at the latest.
 */
function approvalMark(
  { specHash, sourceHash, baseCommit }: Approval,
  edited: string | null,
  editedAt: string | null,
): string {
  const of = `<!-- whim:approval ${specHash} ${sourceHash} ${baseCommit}`;
  const before = edited === null ? null : secondLine(edited);
  if (before === null || before === `${of} -->`) return `${of} -->`;
  if (before === `${of} edited -->` && editedAt !== null) return `${of} edited ${editedAt} -->`;
  return before.startsWith(`${of} edited `) ? before : `${of} edited -->`;
}

/**
 * What the item's card asks approval of, and when it did so at the latest, by GitHub's clock; null when it asks for none. Its
 * second line is ours whatever a spec holds.
 */
export function approvalShown(
  comments: Thread["comments"],
  item: string,
): { approval: Approval; since: string } | null {
  const own = ownCard(comments, item);
  if (own === null) return null;
  const [, specHash, sourceHash, baseCommit, edited, at] =
    /^<!-- whim:approval ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+)( edited(?: (\S+))?)? -->$/.exec(
      secondLine(own.body),
    ) ?? [];
  if (specHash === undefined || sourceHash === undefined || baseCommit === undefined) return null;
  const since = edited === undefined ? own.createdAt : (at ?? own.editedAt ?? own.createdAt);
  return { approval: { specHash, sourceHash, baseCommit }, since };
}

const secondLine = (body: string) => body.split("\n", 2)[1] ?? "";

/** One comment an item, ours alone: whoever copies its marker into another comment changes nothing. */
export async function showCard(
  github: GitHub,
  { issue, comments }: Pick<Thread, "issue" | "comments">,
  card: Card,
): Promise<void> {
  const own = ownCard(comments, card.item);
  const body = renderCard(card, own?.body ?? null, "edit", own?.editedAt ?? null);
  if (own === null) await github.createComment(issue.number, body);
  // Nothing but when it was edited is no news, and would be another edit.
  else if (own.body !== body && own.body !== body.replace(` edited ${own.editedAt} -->`, " edited -->"))
    await github.updateComment(own.id, body);
}

/** For what a person must act on: an edit tells nobody, so where somebody spoke since the card, it is written again below. */
export async function showCardAnew(
  github: GitHub,
  { issue, comments }: Pick<Thread, "issue" | "comments">,
  card: Card,
): Promise<void> {
  const own = ownCard(comments, card.item);
  const isOld = comments.some(
    (comment) => !comment.own && own !== null && comment.createdAt > own.createdAt && !comment.by?.isBot,
  );
  if (isOld) await github.createComment(issue.number, renderCard(card, own?.body ?? null, "anew"));
  else await showCard(github, { issue, comments }, card);
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

type Part = "remarks" | "tasks" | "figures" | "spec" | "steer";
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

function tasksOf({ tasks }: Card): string | null {
  if (tasks === undefined) return null;
  const list = tasks
    .slice(0, MOST_TASKS)
    .map((task) => `- [${task.passed ? "x" : " "}] ${harmlessInline(task.text, 300)}`);
  const more = tasks.length - list.length;
  return [...list, ...(more > 0 ? [`- … and ${more} more, in the spec`] : [])].join("\n");
}

/** Before the tasks: whoever approves should read them first. */
function remarksOf({ remarks }: Card): string | null {
  if (remarks === undefined) return null;
  const more = remarks.length - MOST_REMARKS;
  return [
    ...remarks.slice(0, MOST_REMARKS).map((remark) => `> - ${harmlessInline(remark, 500)}`),
    ...(more > 0 ? [`> - … and ${more} more`] : []),
  ].join("\n");
}

function specOf({ spec, tasks }: Card, room: number): string | null {
  if (spec === undefined) return null;
  const size = tasks === undefined ? "" : ` (${counted(tasks.length, "task")})`;
  const space = Math.max(0, room);
  const cut = spec.length > space ? "\n\nCut here: the store has the whole spec." : "";
  return `<details><summary>The spec${size}</summary>\n\n${visibleBlock(spec.trim(), space)}${cut}\n\n</details>`;
}

function steering(moment: Moment): string {
  const offered = WHIM_COMMANDS.filter(({ on }) => on.includes(moment));
  return `<details><summary>How to steer</summary>\n\n${commandTable(offered)}\n\n${WHO_MAY} \`/whim help\` lists them all.\n\n</details>`;
}
