/** Of one question: what was found, best first, and what would have been right. */
export type Judged = { found: readonly string[]; relevant: readonly string[] };

export type Quality = { recall5: number; recall10: number; mrr: number; ndcg10: number };

export function qualityOf(questions: readonly Judged[]): Quality {
  const mean = (of: (one: Judged) => number) =>
    questions.length === 0 ? NaN : questions.reduce((sum, one) => sum + of(one), 0) / questions.length;
  return {
    recall5: mean(recallAt(5)),
    recall10: mean(recallAt(10)),
    mrr: mean(reciprocalRank),
    ndcg10: mean(ndcg),
  };
}

function recallAt(most: number): (one: Judged) => number {
  return ({ found, relevant }) => {
    const top = new Set(found.slice(0, most));
    return relevant.filter((id) => top.has(id)).length / relevant.length;
  };
}

function reciprocalRank({ found, relevant }: Judged): number {
  const at = found.findIndex((id) => relevant.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Relevant or not: no grades. */
function ndcg({ found, relevant }: Judged): number {
  const got = found.slice(0, 10).reduce((sum, id, at) => sum + (relevant.includes(id) ? gain(at) : 0), 0);
  const best = relevant.slice(0, 10).reduce((sum, _, at) => sum + gain(at), 0);
  return got / best;
}

function gain(at: number): number {
  return 1 / Math.log2(at + 2);
}
