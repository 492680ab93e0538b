/** A file that a text names, and the line of it, as stack traces do. */
export type NamedFile = { path: string; line: number | null };

const LONGEST_NAME = 300;
/** A name that so many files have says nothing. */
const MOST_OF_A_NAME = 3;

/**
 * The repository's files that a text speaks of: by their path, by the end of a longer one (`/app/src/cart.js:42`), or by
 * a name that few files have. In the order in which they are first named.
 */
export function namedFiles(text: string, paths: ReadonlySet<string>, most: number): NamedFile[] {
  const byName = new Map<string, string[]>();
  for (const path of [...paths].toSorted()) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [path]);
    else same.push(path);
  }
  const found = new Map<string, NamedFile>();
  for (const { name, line } of namesIn(text)) {
    for (const path of pathsFor(name, paths, byName)) {
      const known = found.get(path);
      if (known === undefined && found.size < most) found.set(path, { path, line });
      else if (known?.line === null) known.line = line;
    }
  }
  return [...found.values()];
}

/** Words with a dot in them, with the line behind them: `src/cart.js:42:7`, `File "cart.py", line 42`, `cart.js#L42`. */
function namesIn(text: string): { name: string; line: number | null }[] {
  const seen = new Set<string>();
  const names: { name: string; line: number | null }[] = [];
  const words = text.replaceAll("\\", "/").split(/[^\p{L}\p{N}_.@+~/:#-]+/u);
  for (const [at, word] of words.entries()) {
    if (word.length > LONGEST_NAME || !word.includes(".") || seen.has(word)) continue;
    seen.add(word);
    const [, bare = "", line] = /^(.*?)(?:(?::|#L)(\d{1,7}).*)?$/.exec(word) ?? [];
    const behind = words[at + 1] === "line" ? /^\d{1,7}$/.exec(words[at + 2] ?? "")?.[0] : undefined;
    const name = bare.replace(/^(?:\.{0,2}[/:#-])+/, "").replace(/[.:/#-]+$/, "");
    const number = line ?? behind;
    if (name !== "") names.push({ name, line: number === undefined ? null : Number(number) });
  }
  return names;
}

function pathsFor(name: string, paths: ReadonlySet<string>, byName: Map<string, string[]>): string[] {
  const parts = name.split("/");
  for (let from = 0; from < parts.length - 1; from += 1) {
    const end = parts.slice(from).join("/");
    if (paths.has(end)) return [end];
  }
  const same = byName.get(parts.at(-1) ?? "") ?? [];
  const ending =
    parts.length > 1 ? same.filter((path) => path.endsWith(`/${parts.slice(-2).join("/")}`)) : [];
  const wanted = ending.length > 0 ? ending : same;
  return wanted.length <= MOST_OF_A_NAME ? wanted : [];
}
