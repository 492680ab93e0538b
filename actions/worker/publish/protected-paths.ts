import { isShortNameOf, undisguised } from "./path-disguise.ts";
import { type PathRule, PROTECTED } from "./protected-names.ts";

/**
 * Ignoring a new build folder is everyday work, and nothing is executed: it is shown to the reviewer, not refused, since
 * a later `git add` may leave something out because of it. `.gitkeep` keeps an empty folder and means nothing to git.
 */
const HARMLESS = new Set([".gitignore", ".gitkeep"]);

export function protectedPath(path: string): PathRule | null {
  const names = undisguised(path);
  const last = names.at(-1) ?? "";
  // By its own name only: `.GitIgnore` is nobody's everyday work.
  if (HARMLESS.has(last) && path.endsWith(last) && protectedName(names.slice(0, -1)) === null) return null;
  return protectedName(names);
}

function protectedName(names: string[]): PathRule | null {
  for (const { names: exact = [], starts = [], ends = [], rule, why, mayBeAllowed } of PROTECTED) {
    const fits = names.some(
      (name) =>
        exact.some((known) => name === known || isShortNameOf(name, known)) ||
        starts.some((start) => name.startsWith(start) || isShortNameOf(name, start)) ||
        ends.some((end) => name.endsWith(end)),
    );
    if (fits) return { rule, why, mayBeAllowed };
  }
  return null;
}

/** `allowed` holds paths and folders (ending in `/`), as a person wrote them into the base branch. */
export function isAllowed(path: string, allowed: readonly string[]): boolean {
  const names = undisguised(path).join("/");
  return allowed.some((entry) => {
    const wanted = undisguised(entry).join("/");
    return wanted !== "" && (names === wanted || (entry.endsWith("/") && names.startsWith(`${wanted}/`)));
  });
}
