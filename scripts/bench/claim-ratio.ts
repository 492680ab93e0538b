import type { Contender } from "./contender.ts";
import { interleaved } from "./rounds.ts";
import { median } from "./statistics.ts";

/** How much longer the median claim of one store takes than that of another, one connection each, turn by turn. */
export async function claimRatio(
  subject: Contender,
  base: Contender,
  sizes: { rounds: number; milliseconds: number; depth?: (contender: Contender) => number | null },
): Promise<{ subject: number; base: number; ratio: number }> {
  const played = await interleaved([subject, base], { depth: () => null, ...sizes, connections: 1 });
  const p50s = (name: string) =>
    (played.get(name) ?? []).map(({ cycles }) => median(cycles.map(({ claim }) => claim)));
  const bases = p50s(base.name);
  const subjects = p50s(subject.name);
  return {
    subject: median(subjects),
    base: median(bases),
    ratio: median(subjects.map((p50, round) => p50 / (bases[round] ?? NaN))),
  };
}
