import { visible } from "../visible-text.ts";

/** What an agent found out for whoever works here next. Untrusted: somebody decides later whether it is worth keeping. */
export type Learning = { kind: LearningKind; text: string };

/** `wrong`: of something that the agent was told. */
const KINDS = ["pattern", "gotcha", "approach", "wrong", "note"] as const;
export type LearningKind = (typeof KINDS)[number];

/** More than this from one piece of work is a diary, not what the next one needs. */
export const LEARNINGS_LIMIT = 30;
export const LEARNING_LENGTH_LIMIT = 500;

const BULLET = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/;

/**
 * Reads `.ai/new-learnings.md`. Both ways agents write it count: bullets (`- Gotcha: …`), where a heading above names
 * the kind, and `##` sections with plain text, where the heading is a part of what was learned.
 */
export function parseLearnings(text: string): Learning[] {
  const found: Learning[] = [];
  let section = "";
  let open: string | null = null;
  let prose: string[] = [];
  let bullets = false;
  let fenced = false;

  const closeBullet = () => {
    if (open !== null) found.push(learning(open, kindOf(section)));
    open = null;
  };
  const closeSection = () => {
    closeBullet();
    const body = prose.join(" ").trim();
    if (body !== "" && !bullets) {
      const kind = kindOf(section);
      found.push(learning(kind === null && section !== "" ? `${section}: ${body}` : body, kind));
    }
    prose = [];
    bullets = false;
  };

  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(line)) {
      fenced = !fenced;
      continue;
    }
    if (fenced) continue;
    const heading = HEADING.exec(line);
    const bullet = BULLET.exec(line);
    if (heading !== null) {
      closeSection();
      section = heading[1] ?? "";
    } else if (bullet !== null) {
      const nested = open !== null && (bullet[1] ?? "").length >= 2;
      if (nested) open = `${open} ${bullet[2] ?? ""}`;
      else {
        closeBullet();
        open = (bullet[2] ?? "").replace(/^\[[ xX]\]\s+/, "");
        bullets = true;
      }
    } else if (line.trim() === "") {
      closeBullet();
    } else if (open === null) {
      prose.push(line.trim());
    } else {
      open = `${open} ${line.trim()}`;
    }
  }
  closeSection();
  return distinct(found.filter((one) => /\p{L}{2}/u.test(one.text))).slice(0, LEARNINGS_LIMIT);
}

/** As the next agent reads it in `.ai/learnings.md`. */
export function writeLearnings(learnings: string[]): string {
  return `# Learned in earlier work\n\n${learnings.map((text) => `- ${text}`).join("\n")}\n`;
}

export function learningLine({ kind, text }: Learning): string {
  return kind === "note" ? text : `${kind[0]?.toUpperCase()}${kind.slice(1)}: ${text}`;
}

function learning(text: string, fromSection: LearningKind | null): Learning {
  const plain = text.replaceAll(/\*\*|__/g, "").trim();
  const named = /^(pattern|gotcha|approach|wrong|note)s?\s*[:–—-]\s*(.*)$/is.exec(plain);
  const kind = (named?.[1]?.toLowerCase() as LearningKind | undefined) ?? fromSection ?? "note";
  return { kind, text: oneLine(named?.[2] ?? plain) };
}

/** "Gotchas" above a list names the kind of what is below it. */
function kindOf(section: string): LearningKind | null {
  const word = /^\W*(pattern|gotcha|approach|wrong|note)(?:e?s)?\b/i.exec(section)?.[1]?.toLowerCase();
  return KINDS.find((kind) => kind === word) ?? null;
}

/** Nothing that people cannot see: hidden text is how one agent would talk to the next behind their backs. */
function oneLine(text: string): string {
  const line = visible(text).replaceAll(/\s+/g, " ").replaceAll(/\p{C}/gu, "").trim();
  const characters = Array.from(line);
  return characters.length <= LEARNING_LENGTH_LIMIT
    ? line
    : `${characters.slice(0, LEARNING_LENGTH_LIMIT - 1).join("")}…`;
}

function distinct(learnings: Learning[]): Learning[] {
  const seen = new Set<string>();
  return learnings.filter(({ text }) => {
    const known = seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return !known;
  });
}
