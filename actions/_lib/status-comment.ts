import type { GitHub } from "./github/github.ts";
import { harmlessInline } from "./outbound-text.ts";

export type Card = {
  item: string;
  headline: string;
  tasks: { text: string; passed: boolean }[];
  /** What happens next, or what a person can do. */
  next: string;
  runUrl?: string | null;
};

const marker = (item: string) => `<!-- whim:item ${item} -->`;

export function renderCard({ item, headline, tasks, next, runUrl }: Card): string {
  const list = tasks.map((task) => `- [${task.passed ? "x" : " "}] ${harmlessInline(task.text, 300)}`);
  const run = runUrl === undefined || runUrl === null ? [] : [`[Job log](${runUrl})`];
  return [
    marker(item),
    `**Whim** — ${headline}`,
    "",
    ...list,
    ...(list.length > 0 ? [""] : []),
    next,
    ...run,
  ].join("\n");
}

/** One comment an item, always the same: the first that carries its marker, since nobody can know an item's id before us. */
export async function showCard(github: GitHub, issue: number, card: Card): Promise<void> {
  const body = renderCard(card);
  const own = (await github.comments(issue)).find((comment) => comment.body.startsWith(marker(card.item)));
  if (own === undefined) await github.createComment(issue, body);
  else if (own.body !== body) await github.updateComment(own.id, body);
}
