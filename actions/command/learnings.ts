import { harmlessInline } from "../_lib/outbound-text.ts";
import type { LearningRow, Store, WorkItem } from "../_lib/store/store.ts";
import type { Command } from "./parse-command.ts";

/** What one comment shows and reviews; work writes fewer. */
const MOST = 50;

/** What this work has learnt, for people to read and to review: only its own, so that a comment here says nothing about other work. */
export async function learnings(
  { review, ids }: Command & { name: "learn" },
  { item, actor }: { item: WorkItem; actor: string },
  store: Pick<Store, "searchLearnings" | "reviewLearning">,
): Promise<{ said: string; reply: string }> {
  const known = await store.searchLearnings({ item: item.id, most: MOST });
  if (known.length === 0) return { said: "nothing was learnt", reply: "This work has written nothing down." };
  if (review === null) return { said: `${known.length} learnings were listed`, reply: tableOf(known) };
  const unknown = ids.filter((id) => known.filter((one) => one.id.startsWith(id)).length !== 1);
  if (unknown.length > 0)
    return {
      said: "no such learning",
      reply: `${unknown.map((id) => `\`${id}\``).join(", ")} is none of this work's learnings. Nothing was changed.\n\n${tableOf(known)}`,
    };
  const waiting = known.filter(({ trust }) => trust === "quarantined");
  // What takes another one's place is agreed to by name: whoever agrees to all may not have read so far.
  const toName =
    ids.length === 0 && review === "trusted" ? waiting.filter(({ wouldRetire }) => wouldRetire !== null) : [];
  const chosen =
    ids.length === 0
      ? waiting.filter((one) => !toName.includes(one))
      : known.filter(({ id }) => ids.some((start) => id.startsWith(start)));
  for (const { id } of chosen) await store.reviewLearning(id, { actor, trust: review });
  const after = known.map((one) => (chosen.includes(one) ? { ...one, trust: review } : one));
  const said = `${chosen.length} learnings are ${review}`;
  return {
    said,
    reply: `${[
      ...(waiting.length === 0 && ids.length === 0 ? ["Nothing waits for review."] : [`${said}.`]),
      ...(toName.length === 0
        ? []
        : [
            `${toName.length} would retire what is trusted: name them to agree, as in \`/whim learn approve ${toName[0]?.id.slice(0, 8)}\`.`,
          ]),
    ].join(" ")}\n\n${tableOf(after)}`,
  };
}

function tableOf(known: LearningRow[]): string {
  return [
    "| | Trust | Learning |",
    "| --- | --- | --- |",
    ...known.map(
      ({ id, trust, kind, content, wouldRetire }) =>
        `| \`${id.slice(0, 8)}\` | ${trust} | ${kind}: ${cell(content)}${trust === "quarantined" && wouldRetire !== null ? ` — would retire: ${cell(wouldRetire)}` : ""} |`,
    ),
  ].join("\n");
}

function cell(text: string): string {
  return harmlessInline(text, 500).replaceAll("|", "\\|");
}
