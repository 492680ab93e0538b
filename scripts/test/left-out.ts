import { counted } from "../../actions/_lib/counted.ts";

/** One line: what was left out, and for want of what. `null` is a test that says nothing of it. */
export function leftOut(
  tests: (string | null)[],
  box: { files: string[]; reason: string } | null = null,
): string {
  const counts = new Map<string, number>();
  for (const reason of tests) {
    const told = reason ?? "not asked for";
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  const parts = [
    ...(box === null || box.files.length === 0
      ? []
      : [`${counted(box.files.length, "file")} as ${box.reason}`]),
    ...[...counts].map(([reason, count]) => `${count} as ${reason}`),
  ];
  return `Left out: ${parts.join(", ")}. \`.ci/run\` installs what is missing and leaves nothing out.`;
}
