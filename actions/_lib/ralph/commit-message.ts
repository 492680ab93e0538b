import { harmlessCommitText } from "../commit-text.ts";
import type { Task } from "./spec.ts";

const KINDS: [kind: string, words: RegExp][] = [
  ["fix", /^(?:fix|repair|correct|resolve|prevent|stop|handle)\b|\bbugs?\b|\bcrash/i],
  ["test", /^(?:test|cover)\b|^(?:add|write|extend)\b.{0,30}\btests?\b/i],
  ["docs", /^(?:document|docs?)\b|\b(?:readme|changelog|documentation)\b/i],
  [
    "refactor",
    /^(?:refactor|rename|move|extract|split|simplify|clean ?up|restructure|inline|deduplicate)\b/i,
  ],
  ["chore", /^(?:bump|upgrade|update dependenc|remove|delete|configure|set up|chore)\b/i],
];

const SUBJECT_LIMIT = 72;

/** One conventional commit a task: its kind is guessed from the first words people use for such work. */
export function commitMessage(task: Task, total: number): string {
  const text = harmless(task.text) || `task ${task.id}`;
  const stated = /^(feat|fix|docs|test|refactor|chore|perf|build|ci|style)(\([\w./-]+\))?!?:\s+\S/i.test(
    text,
  );
  const kind = KINDS.find(([, words]) => words.test(text))?.[0] ?? "feat";
  const subject = stated ? text : `${kind}: ${lowerFirst(text)}`;
  return `${shorten(subject)}\n\nTask ${task.index} of ${total}: ${text}\n`;
}

function harmless(text: string): string {
  return harmlessCommitText(text.replaceAll(/\s+/g, " "), 10_000).replace(/[.\s]+$/, "");
}

// "API" and "README" keep their capitals.
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu}\s/u.test(text)
    ? text[0]?.toLowerCase() + text.slice(1)
    : text;
}

function shorten(subject: string): string {
  const characters = Array.from(subject);
  if (characters.length <= SUBJECT_LIMIT) return subject;
  const cut = characters.slice(0, SUBJECT_LIMIT - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > SUBJECT_LIMIT / 2 ? space : undefined)}…`;
}
