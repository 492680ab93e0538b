/** Where a line has inline code, backticks included. In one pass, however many backticks there are. */
export function codeRanges(line: string, offset = 0): { from: number; to: number }[] {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const places = new Map<number, number[]>();
  for (const [index, { length }] of runs.entries()) {
    const same = places.get(length);
    if (same === undefined) places.set(length, [index]);
    else same.push(index);
  }
  return ranges(runs, places, offset);
}

type Run = { at: number; length: number };

function ranges(runs: Run[], places: Map<number, number[]>, offset: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const passed = new Map<number, number>();
  for (let open = 0; open < runs.length; open += 1) {
    const from = runs[open] as Run;
    const same = places.get(from.length) ?? [];
    let next = passed.get(from.length) ?? 0;
    while ((same[next] ?? Number.POSITIVE_INFINITY) <= open) next += 1;
    passed.set(from.length, next);
    const close = same[next];
    if (close === undefined) continue;
    const to = runs[close] as Run;
    found.push({ from: offset + from.at, to: offset + to.at + to.length });
    open = close;
  }
  return found;
}

/** Whether a place is inside one of them; places are asked in ascending order. */
export function isInside(sorted: { from: number; to: number }[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while ((sorted[next]?.to ?? Number.POSITIVE_INFINITY) <= place) next += 1;
    return (sorted[next]?.from ?? Number.POSITIVE_INFINITY) <= place;
  };
}
