import { counted } from "../../actions/_lib/counted.ts";
import type { WorkItem } from "../../actions/_lib/store/store.ts";
import type { Display } from "./display.ts";
import { onATerminal } from "./on-a-terminal.ts";

/** What a pull request's body says of its proof; what follows is about a page on GitHub that there is not. */
export function proofOf(body: string): string {
  const end = body.search(/^To have it changed, /m);
  return (end < 0 ? body : body.slice(0, end)).trim();
}

/** How it ended, with the proof, and what a person does next. */
export function showProof(
  item: WorkItem,
  body: string | null,
  { top, base }: { top: string; base: string },
  view: Display,
): void {
  const { branch } = item;
  view.print();
  view.rule();
  view.title(`${item.title}: ${headline(item)}`);
  if (body !== null) view.print(`\n${onATerminal(proofOf(body))}`);
  view.rule();
  if (branch === null) return;
  const git = `git -C ${/^[\w./-]+$/.test(top) ? top : `'${top.replaceAll("'", String.raw`'\''`)}'`}`;
  view.print(`See it      ${git} log --stat ${base}..${branch}`);
  if (item.status === "completed") view.print(`Take it     ${git} merge ${branch}`);
  else if (item.status === "queued" || item.status === "blocked")
    view.print("Go on       the same command again");
  view.print(`Give it up  ${git} branch -D ${branch}`);
}

function headline({ status, blockedBy, error, iterations, usd }: WorkItem): string {
  const figures = `${counted(iterations, "iteration")}, ≈ $${usd.toFixed(2)} at list price`;
  const why = error === null ? "" : `: ${error}`;
  if (status === "completed") return `proven, ${figures}`;
  if (status === "blocked") return `waits (${blockedBy ?? "unknown"})${why}`;
  return `${status}${why}, ${figures}`;
}
