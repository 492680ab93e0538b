import { specLines } from "./spec-lines.ts";

/** What a spec says it will probably change, for the queue to keep apart what would collide. */
export type Touch = { path: string; line: number };

const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const TOUCHES = /^touches\s*:?\s*#*$/i;
const BULLET = /^\s*[-*+]\s+(\S.*)$/;

/** The bullets of the section "Touches", as they are written. */
export function touchesOf(spec: string): Touch[] {
  const found: Touch[] = [];
  let level: number | null = null;
  for (const { text, number, inert } of specLines(spec)) {
    if (inert !== null) continue;
    const [, marks = "", name = ""] = HEADING.exec(text) ?? [];
    if (marks !== "" && (level === null || marks.length <= level)) {
      level = TOUCHES.test(name.trim()) ? marks.length : null;
    } else if (level !== null) {
      const item = BULLET.exec(text)?.[1]?.trim();
      if (item !== undefined) found.push({ path: item.replaceAll("`", "").trim(), line: number });
    }
  }
  return found;
}

/** As the queue takes them; what it would refuse is left out, and the lint says so. */
export function usableTouches(spec: string): string[] {
  const paths = touchesOf(spec).map(({ path }) => path);
  return [...new Set(paths.filter((path) => faultOfTouch(path) === null))].slice(0, TOUCHES_LIMIT);
}

/** The store takes no more. */
export const TOUCHES_LIMIT = 50;

/** Why this is no file or folder of a repository, or null. */
export function faultOfTouch(path: string): string | null {
  if (path === "" || path.length > 500) return "is empty or longer than 500 characters";
  if (/[\0-\u001F\\:]|^\/|\/\//.test(path)) return "is no path relative to the repository's top";
  const parts = path.replace(/\/$/, "").split("/");
  if (parts.some((part) => part === "." || part === "..")) return "has a part that leads elsewhere";
  if (parts.some((part) => part.toLowerCase() === ".git")) return "is inside git's own folder";
  return /[*?[\]{}]/.test(path) ? "is a pattern" : null;
}
