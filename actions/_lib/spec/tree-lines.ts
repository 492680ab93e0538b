/** One line a file; where there are too many, one a folder with the number of what is in it. Sorted, so always the same. */
export function treeLines(paths: Iterable<string>, most: number): string[] {
  const all = [...paths].toSorted();
  if (all.length <= most) return all.map(shown);
  const deepest = Math.max(...all.slice(0, 100_000).map((path) => path.split("/").length));
  for (let depth = Math.min(deepest, 8) - 1; depth >= 1; depth -= 1) {
    const lines = foldedAt(all, depth);
    if (lines.length <= most || depth === 1) return cut(lines, most);
  }
  return cut(all.map(shown), most);
}

function foldedAt(sorted: string[], depth: number): string[] {
  const counts = new Map<string, number>();
  for (const path of sorted) {
    const parts = path.split("/");
    const key = parts.length > depth ? `${parts.slice(0, depth).join("/")}/` : path;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, files]) =>
    key.endsWith("/") ? `${shown(key)} (${files} ${files === 1 ? "file" : "files"})` : shown(key),
  );
}

function cut(lines: string[], most: number): string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more`];
}

/** A name may be anything that git stores. */
function shown(path: string): string {
  const plain = path.replaceAll(/[\0-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, "?");
  return plain.length <= 200 ? plain : `${plain.slice(0, 199)}…`;
}
