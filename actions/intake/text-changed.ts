import type { Thread } from "../_lib/github/github.ts";
import type { Labelling } from "./labelling.ts";

/**
 * Who changed title or body after the label was applied; null when nobody did. The labeller's own changes count as seen.
 * `seen` is the text in the label's event, which is older than the thread.
 */
export function textChanged(
  thread: Thread,
  labelling: Labelling,
  seen: { title: string; body: string } | null,
): string | null {
  const { issue, edited, renamed } = thread;
  const changes = [...renamed, ...(edited === null ? [] : [edited])];
  const { at, by } = labelling;
  const later = changes.filter((change) => at === null || change.at >= at);
  const foreign = later.find((change) => change.by.toLowerCase() !== by.login.toLowerCase());
  if (at !== null && foreign !== undefined) return foreign.by || "a deleted account";
  // Without a date only the event's text tells; GitHub writes line ends both ways.
  const same =
    seen === null || (plain(seen.title) === plain(issue.title) && plain(seen.body) === plain(issue.body));
  if (same) return null;
  return later.length > 0 && foreign === undefined ? null : (foreign?.by ?? "somebody");
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
