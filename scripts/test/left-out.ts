/** One line: how many tests were left out, and for want of what. `null` is a test that says nothing of it. */
export function leftOut(reasons: (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const told = reason ?? "not asked for";
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  const parts = [...counts].map(([reason, count]) => `${count} as ${reason}`);
  return `Left out: ${parts.join(", ")}. \`.ci/run\` installs what is missing and leaves nothing out.`;
}
