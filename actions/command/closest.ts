/** The known word that a mistyped one is most likely meant to be; null when none is near. */
export function closest(word: string, known: string[]): string | null {
  if (word.length > 20) return null;
  const scored = known.map((name) => ({ name, edits: distance(word.toLowerCase(), name) }));
  const best = scored.toSorted((a, b) => a.edits - b.edits)[0];
  // Half of a short word is another word.
  return best !== undefined && best.edits <= (best.name.length > 4 ? 2 : 1) ? best.name : null;
}

/** Letters added, left out, changed, or swapped with the next one. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swap,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
