import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Every document that git knows. */
export function documents(): string[] {
  return execFileSync("git", ["ls-files", "*.md"], { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
}

/** Links of a document to files and headings of this repository that are not there. What is elsewhere is not asked. */
export function brokenLinks(document: string): string[] {
  const text = proseOf(readFileSync(path.join(ROOT, document), "utf8"));
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !leadsSomewhere(document, link));
}

function leadsSomewhere(document: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = path.join(ROOT, file === "" ? document : path.join(path.dirname(document), file));
  if (!existsSync(target)) return false;
  return heading === undefined || anchorsOf(readFileSync(target, "utf8")).includes(heading);
}

/** As GitHub makes them of headings; of two that are alike the second gets a number. */
export function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...proseOf(markdown).matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => {
    const anchor = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** A comment in a block of code begins like a heading. */
function proseOf(markdown: string): string {
  return markdown.replaceAll(/^ *(```+|~~~+)[^]*?^ *\1/gm, "");
}
