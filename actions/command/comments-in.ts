/**
 * Where the comment of HTML ends that a line leaves open: the line after it, or the line itself when it opens none. GitHub shows
 * nothing of what is between, and whoever pasted it has not read it. One that begins a line goes on to its end whatever
 * is in it; one within a text ends, as text, with the paragraph.
 */
export function commentsIn(lines: string[]): (at: number) => number {
  const ends = nextOf(lines, (line) => line.includes("-->"));
  const blanks = nextOf(lines, (line) => line.trim() === "");
  return (at) => {
    const line = (lines[at] ?? "").replaceAll(/`[^`]*`/g, "");
    const open = line.lastIndexOf("<!--");
    if (open < 0 || line.includes("-->", open)) return at;
    const end = ends[at + 1] ?? lines.length;
    if (line.trimStart().startsWith("<!--")) return end + 1;
    return end < Math.min(blanks[at + 1] ?? lines.length, lines.length) ? end + 1 : at;
  };
}

/** For each line the next one, itself included, that is such; the number of lines where none is. One look at each. */
function nextOf(lines: string[], isSuch: (line: string) => boolean): number[] {
  const next = Array.from<number>({ length: lines.length });
  let known = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (isSuch(lines[at] ?? "")) known = at;
    next[at] = known;
  }
  return next;
}
